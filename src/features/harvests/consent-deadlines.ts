import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { Deps, Settings } from '../../platform/deps.ts'
import { inTransaction } from '../../platform/events.ts'
import type { Schedule } from '../../platform/jobs-schedule.ts'
import { writersOf } from './mail-recipients.ts'
import { askingMail, harvestAbout, mailAbout, readyMail } from './mails.ts'
import { askedBefore, isSilent, isUnpublished, isWaiting, silentConsents } from './waiting.ts'

const remindAfterMs = 4 * 86_400_000

/** Reminds who was asked four days ago and did not answer, and tells the writers when the seven days of the last one are over. */
export const consentDeadlines = async ({ db, hub, settings, clock }: Deps): Promise<void> =>
  inTransaction(
    db,
    hub.announce,
    async (trx) => {
      await remindSilent(trx, settings, clock())
      await tellWriters(trx, settings, clock())
    },
    () => false,
  )

const remindSilent = async (trx: Transaction, settings: Settings, now: Date) => {
  const { rows } = await sql<{ harvestId: number; personId: number; askedAt: Date }>`
    select passages.harvest_id, consents.person_id, max(consents.asked_at) as asked_at
      from ${silentConsents}
     where ${isSilent} and consents.asked_at > ${askedBefore(now)} and consents.asked_at <= ${new Date(now.getTime() - remindAfterMs)}
     group by passages.harvest_id, consents.person_id`.execute(trx)
  for (const { harvestId, personId, askedAt } of rows) {
    const harvest = await harvestAbout(trx, harvestId)
    if (harvest) await mailAbout(trx, settings, personId, `harvest-reminder:${harvestId}:${askedAt.getTime()}:${personId}`, askingMail(harvest, 'reminder'))
  }
}

const tellWriters = async (trx: Transaction, settings: Settings, now: Date) => {
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
    for (const personId of harvest ? await writersOf(trx, harvest) : [])
      await mailAbout(trx, settings, personId, `harvest-deadline:${id}:${harvest!.consentAskedAt?.getTime()}:${personId}`, readyMail(harvest!, 'deadline'))
  }
}

export const harvestSchedules: Schedule[] = [{ name: 'harvests.consent', cron: '23 * * * *', run: consentDeadlines }]
