import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { inTransaction } from '../../platform/events.ts'
import type { Schedule } from '../../platform/jobs-schedule.ts'
import { queueNotices } from '../../platform/notices.ts'
import { writersOf } from './notice-recipients.ts'
import { harvestAbout, noticeAbout } from './notices.ts'
import { askedBefore, isSilent, isUnpublished, isWaiting, silentConsents } from './waiting.ts'

const remindAfterMs = 4 * 86_400_000

/** Reminds who was asked four days ago and did not answer, and tells the writers when the seven days of the last one are over. */
export const consentDeadlines = async ({ db, hub, clock }: Deps): Promise<void> =>
  inTransaction(
    db,
    hub.announce,
    async (trx) => {
      await remindSilent(trx, clock())
      await tellWriters(trx, clock())
    },
    () => false,
  )

const remindSilent = async (trx: Transaction, now: Date) => {
  const { rows } = await sql<{ harvestId: number; personId: number; askedAt: Date }>`
    select passages.harvest_id, consents.person_id, max(consents.asked_at) as asked_at
      from ${silentConsents}
     where ${isSilent} and consents.asked_at > ${askedBefore(now)} and consents.asked_at <= ${new Date(now.getTime() - remindAfterMs)}
     group by passages.harvest_id, consents.person_id`.execute(trx)
  for (const { harvestId, personId, askedAt } of rows) {
    const harvest = await harvestAbout(trx, harvestId)
    if (harvest) await queueNotices(trx, [noticeAbout(harvest, 'reminder', personId, `harvest-reminder:${harvestId}:${askedAt.getTime()}:${personId}`)], now)
  }
}

const tellWriters = async (trx: Transaction, now: Date) => {
  const over = await trx
    .selectFrom('harvests')
    .select('id')
    .where(isUnpublished)
    .where(({ not }) => not(isWaiting(now)))
    // Where everybody answered the writers know already.
    .where(sql<boolean>`exists (select from ${silentConsents}
      where passages.harvest_id = harvests.id and ${isSilent} and consents.asked_at <= ${askedBefore(now)})`)
    .execute()
  for (const { id } of over) {
    const harvest = await harvestAbout(trx, id)
    if (!harvest) continue
    const round = harvest.consentAskedAt?.getTime()
    const writers = await writersOf(trx, harvest)
    await queueNotices(trx, writers.map((personId) => noticeAbout(harvest, 'deadline', personId, `harvest-deadline:${id}:${round}:${personId}`)), now)
  }
}

export const harvestSchedules: Schedule[] = [{ name: 'harvests.consent', cron: '23 * * * *', run: consentDeadlines }]
