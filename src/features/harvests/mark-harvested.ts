import type { Transaction } from '../../platform/database.ts'
import type { Member } from '../../platform/viewer.ts'
import { moveQuestion } from '../questions/index.ts'

/** A question with a published harvest is harvested. One that its asker closed stays closed. */
export const markHarvested = async (trx: Transaction, viewer: Member, questionId: number, now: Date): Promise<void> => {
  const { state } = await trx.selectFrom('questions').select('state').where('id', '=', questionId).executeTakeFirstOrThrow()
  if (state !== 'closed') await moveQuestion(trx, { questionId, to: 'harvested', personId: viewer.personId }, now)
}
