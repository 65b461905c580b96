import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { accessContribution } from './access-contribution.ts'
import { placeOf } from './place.ts'
import { helpfulRefusal } from './policy.ts'

/** "This helped me", said with a name to those who read along. Nothing is counted. */
export const markHelpful = async (trx: Transaction, viewer: Member, id: number, now: Date): Promise<{ id: number } | Refusal> => {
  const contribution = await accessContribution(trx, viewer, id)
  if (!contribution) return missing
  const refusal = helpfulRefusal(viewer, contribution)
  if (refusal) return refusal
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('helpfulMarks')
    .values({ contributionId: id, personId: viewer.personId, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows)
    await recordEvent(trx, { kind: 'contribution.marked-helpful', actorId: viewer.personId, ...placeOf(contribution), contributionId: id, at: now })
  return { id }
}

export const unmarkHelpful = async (trx: Transaction, viewer: Member, id: number, now: Date): Promise<{ id: number } | Refusal> => {
  const contribution = await accessContribution(trx, viewer, id)
  if (!contribution) return missing
  const { numDeletedRows } = await trx.deleteFrom('helpfulMarks').where('contributionId', '=', id).where('personId', '=', viewer.personId).executeTakeFirst()
  if (numDeletedRows)
    await recordEvent(trx, { kind: 'contribution.unmarked-helpful', actorId: viewer.personId, ...placeOf(contribution), contributionId: id, at: now })
  return { id }
}
