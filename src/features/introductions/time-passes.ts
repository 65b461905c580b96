import type { Transaction } from '../../platform/database.ts'
import { inTransaction, recordEvent } from '../../platform/events.ts'
import type { Schedule } from '../../platform/jobs-schedule.ts'
import { addressDays, lookBackDays } from './policy.ts'

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000)

/** Two weeks after two people were brought together each is asked, once, whether it helped. Answers how many introductions that were. */
export const askWhetherItHelped = async (trx: Transaction, now: Date): Promise<number> => {
  const due = await trx
    .selectFrom('introductions')
    .select(['id', 'questionId'])
    .where('helpAskedAt', 'is', null)
    .where('introducedAt', '<=', daysBefore(now, lookBackDays))
    .orderBy('questionId')
    .orderBy('id')
    .execute()
  for (const { id, questionId } of due) {
    // The question is held before its introduction, as everywhere.
    await recordEvent(trx, { kind: 'introduction.help-asked', actorId: null, questionId, data: { introductionId: id }, at: now })
    await trx.updateTable('introductions').set({ helpAskedAt: now }).where('id', '=', id).execute()
  }
  return due.length
}

/** Lets go of addresses from outside that nothing will come of, or that have done what they were given for. */
export const forgetAddresses = async (trx: Transaction, now: Date): Promise<void> => {
  const old = daysBefore(now, addressDays)
  await trx
    .updateTable('introductionSides')
    .set({ address: null })
    .where('address', 'is not', null)
    .where('introductionId', 'in', (eb) =>
      eb
        .selectFrom('introductions')
        .select('id')
        .where((or) => or.or([or.and([or('introducedAt', 'is', null), or('begunAt', '<', old)]), or('helpAskedAt', '<', old)])),
    )
    .execute()
}

export const introductionSchedules: Schedule[] = [
  {
    name: 'introductions.time-passes',
    cron: '*/10 * * * *',
    run: async ({ db, hub, clock }) => {
      await inTransaction(
        db,
        hub.announce,
        async (trx) => {
          await askWhetherItHelped(trx, clock())
          await forgetAddresses(trx, clock())
        },
        () => false,
      )
    },
  },
]
