import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { holdQuestion } from './queries.ts'

/** Reads along: hears what it leads to, and need not write anything. */
export const followQuestion = async (trx: Transaction, viewer: Member, id: number, now: Date): Promise<{ id: number } | Refusal> => {
  if (!(await holdQuestion(trx, viewer, id))) return missing
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('follows')
    .values({ questionId: id, personId: viewer.personId, since: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows) await recordEvent(trx, { kind: 'question.followed', actorId: viewer.personId, questionId: id, at: now })
  return { id }
}

export const unfollowQuestion = async (trx: Transaction, viewer: Member, id: number, now: Date): Promise<{ id: number } | Refusal> => {
  if (!(await holdQuestion(trx, viewer, id))) return missing
  const { numDeletedRows } = await trx.deleteFrom('follows').where('questionId', '=', id).where('personId', '=', viewer.personId).executeTakeFirst()
  if (numDeletedRows) await recordEvent(trx, { kind: 'question.unfollowed', actorId: viewer.personId, questionId: id, at: now })
  return { id }
}
