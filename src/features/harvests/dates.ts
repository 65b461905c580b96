import { sql } from 'kysely'
import { harvestWritableBy } from '../../platform/access.ts'
import type { DateSource } from '../../platform/dates.ts'
import { calendarDay } from '../../ui/index.ts'
import { answerMs } from './consent-standing.ts'
import { paths } from './paths.ts'
import { isSilent, isUnpublished, isWaiting, silentConsents } from './waiting.ts'

/** Until when the viewer can say whether their words may be used, and from when a harvest that waits for others can be published. */
export const harvestDates: DateSource = async (...asked) => [...(await toAnswer(...asked)), ...(await toPublish(...asked))]

const lastDay = (askedAt: Date) => ({ day: calendarDay(new Date(askedAt.getTime() + answerMs)) })

const toAnswer: DateSource = async (db, viewer, _now, t) => {
  const waiting = await db
    .selectFrom('harvests')
    .select(['id', 'title'])
    // Each passage has its own seven days; the first that is over is the one to know.
    .select(sql<Date | null>`(select min(consents.asked_at) from ${silentConsents}
      where passages.harvest_id = harvests.id and consents.person_id = ${viewer.personId} and ${isSilent})`.as('askedAt'))
    .where(sql<boolean>`harvests.id in (
      select passages.harvest_id from ${silentConsents}
      where consents.person_id = ${viewer.personId} and consents.asked_at is not null and ${isSilent})`)
    .orderBy('id')
    .execute()
  return waiting.flatMap(({ id, title, askedAt }) =>
    askedAt
      ? [{ key: `harvest-${id}-consent`, title: t('harvests.dates.consent', { title }), about: t('harvests.dates.consent.about'), path: paths.consent(id), when: lastDay(askedAt) }]
      : [],
  )
}

const toPublish: DateSource = async (db, viewer, now, t) => {
  const waiting = await db
    .selectFrom('harvests')
    .select(['id', 'title'])
    .select(sql<Date | null>`(select max(consents.asked_at) from ${silentConsents} where passages.harvest_id = harvests.id and ${isSilent})`.as('askedAt'))
    .where('consentAskedAt', 'is not', null)
    .where(isUnpublished)
    .where(harvestWritableBy(viewer))
    .where(isWaiting(now))
    .orderBy('id')
    .execute()
  return waiting.flatMap(({ id, title, askedAt }) =>
    askedAt
      ? [{ key: `harvest-${id}-publish`, title: t('harvests.dates.publish', { title }), about: t('harvests.dates.publish.about'), path: paths.draft(id), when: lastDay(askedAt) }]
      : [],
  )
}
