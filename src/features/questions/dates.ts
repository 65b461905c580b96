import { sql } from 'kysely'
import type { DateSource } from '../../platform/dates.ts'
import { openStates } from './forms.ts'
import { paths } from './paths.ts'

/** Until when the viewer's own open questions matter. */
export const questionDates: DateSource = async (db, viewer, _now, t) => {
  const questions = await db
    .selectFrom('questions')
    .select(['id', 'title', 'relevantUntil'])
    .where('askerId', '=', viewer.personId)
    .where('state', '=', sql<(typeof openStates)[number]>`any(${[...openStates]})`)
    .orderBy('id')
    .execute()
  return questions.map(({ id, title, relevantUntil }) => ({
    key: `question-${id}-relevant-until`,
    title: t('questions.dates.until', { title }),
    about: t('questions.dates.until.about'),
    path: paths.one(id),
    when: { day: relevantUntil },
  }))
}
