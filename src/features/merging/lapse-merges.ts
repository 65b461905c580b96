import type { Transaction } from '../../platform/database.ts'
import { undoDays, waitDays } from './policy.ts'

const daysAgo = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000)

const open = (trx: Transaction) => trx.updateTable('questionMerges').where('outcome', 'is', null)

/** Ends a proposal between these two questions that nobody answered in time. */
export const lapseBetween = async (trx: Transaction, one: number, other: number, now: Date): Promise<void> => {
  await open(trx)
    .set({ outcome: 'lapsed', endedAt: now })
    .where('keptId', 'in', [one, other])
    .where('mergedId', 'in', [one, other])
    .where('proposedAt', '<', daysAgo(now, waitDays))
    .execute()
}

/** Ends what was proposed with a question that has become part of another one: there is nothing left to answer. */
export const lapseAllWith = async (trx: Transaction, questionId: number, now: Date): Promise<void> => {
  await open(trx)
    .set({ outcome: 'lapsed', endedAt: now })
    .where((eb) => eb.or([eb('keptId', '=', questionId), eb('mergedId', '=', questionId)]))
    .execute()
}

/** What time does: proposals that nobody answered lapse, and what a merge brought along is no longer kept apart a day after it could last be undone. */
export const lapseMerges = async (trx: Transaction, now: Date): Promise<void> => {
  await open(trx).set({ outcome: 'lapsed', endedAt: now }).where('proposedAt', '<', daysAgo(now, waitDays)).execute()
  await trx
    .deleteFrom('mergeMoves')
    .where('mergeId', 'in', (eb) => eb.selectFrom('questionMerges').select('id').where('outcome', '=', 'agreed').where('endedAt', '<', daysAgo(now, undoDays + 1)))
    .execute()
}
