import type { DateSource } from '../../platform/dates.ts'
import { calendarDay } from '../../ui/index.ts'
import { paths } from './paths.ts'
import { tokensOf } from './tokens.ts'

/** Until when the viewer's keys for programs work. */
export const tokenDates: DateSource = async (db, viewer, now, t) =>
  (await tokensOf(db, viewer, now)).flatMap(({ id, name, endsAt }) =>
    endsAt
      ? [{ key: `token-${id}-end`, title: t('settings.dates.token', { name }), about: t('settings.dates.token.about'), path: paths.tokens, when: { day: calendarDay(endsAt) } }]
      : [],
  )
