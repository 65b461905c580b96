import { sql } from 'kysely'
import { harvestWritableBy } from '../../platform/access.ts'
import type { Database } from '../../platform/database.ts'
import type { Translate } from '../../platform/messages.ts'
import type { Member } from '../../platform/viewer.ts'
import type { HomeAsk } from '../questions/index.ts'
import { paths } from './paths.ts'
import { isSilent, isUnpublished, isWaiting, silentConsents } from './waiting.ts'

/** What harvests ask of somebody: to say whether their words may be used, and to publish what is ready. */
export const harvestAsks = async (db: Database, viewer: Member, now: Date, t: Translate): Promise<HomeAsk[]> => {
  const [toAnswer, toPublish] = await Promise.all([unanswered(db, viewer), ready(db, viewer, now)])
  return [
    ...toAnswer.map(({ id, title }) => ({ title: t('harvests.asks.consent', { title }), href: paths.consent(id), minutes: 2 })),
    ...toPublish.map(({ id, title }) => ({ title: t('harvests.asks.publish', { title }), href: `${paths.draft(id)}#publish`, minutes: 1 })),
  ]
}

const unanswered = (db: Database, viewer: Member) =>
  db
    .selectFrom('harvests')
    .select(['id', 'title'])
    .where(sql<boolean>`harvests.id in (
      select passages.harvest_id from ${silentConsents}
      where consents.person_id = ${viewer.personId} and consents.asked_at is not null and ${isSilent})`)
    .orderBy('consentAskedAt')
    .limit(10)
    .execute()

const ready = (db: Database, viewer: Member, now: Date) =>
  db
    .selectFrom('harvests')
    .select(['id', 'title'])
    .where('consentAskedAt', 'is not', null)
    .where(isUnpublished)
    .where(harvestWritableBy(viewer))
    .where(({ not }) => not(isWaiting(now)))
    .where(sql<boolean>`exists (select from passages where harvest_id = harvests.id and position is not null
      and not exists (select from consents where passage_id = passages.id and answer = 'no'))`)
    .orderBy('consentAskedAt')
    .limit(10)
    .execute()
