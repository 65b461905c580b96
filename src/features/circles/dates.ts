import type { DateSource } from '../../platform/dates.ts'
import { calendarDay } from '../../ui/index.ts'
import { paths } from './paths.ts'

/** When the circles that the viewer takes part in began, and when they mean to be done. */
export const circleDates: DateSource = async (db, viewer, _now, t) => {
  const circles = await db
    .selectFrom('circles')
    .innerJoin('circleMembers', 'circleMembers.circleId', 'circles.id')
    .select(['circles.id', 'purpose', 'formedAt', 'endsOn'])
    .where('circleMembers.personId', '=', viewer.personId)
    .where('answer', '=', 'accepted')
    .where('leftAt', 'is', null)
    .where('closedAt', 'is', null)
    .orderBy('circles.id')
    .execute()
  return circles.flatMap(({ id, purpose, formedAt, endsOn }) => [
    { key: `circle-${id}-start`, title: t('circles.dates.start', { purpose }), about: t('circles.dates.start.about'), path: paths.one(id), when: { day: calendarDay(formedAt) } },
    { key: `circle-${id}-end`, title: t('circles.dates.end', { purpose }), about: t('circles.dates.end.about'), path: paths.one(id), when: { day: endsOn } },
  ])
}
