import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { accessCircle, holdQuestionOf } from './access-circle.ts'
import { closeNow } from './close-circle.ts'

/** Steps out. What one wrote stays, for those who answered it. A circle that nobody is left in, or asked into, closes. */
export const leaveCircle = async (trx: Transaction, viewer: Member, id: number, now: Date): Promise<{ id: number; in: boolean } | Refusal> => {
  const questionId = await holdQuestionOf(trx, id)
  const circle = await accessCircle(trx, viewer, id)
  if (!circle || questionId === undefined) return missing
  await trx.updateTable('circleMembers').set({ leftAt: now }).where('circleId', '=', id).where('personId', '=', viewer.personId).execute()
  await recordEvent(trx, { kind: 'circle.left', actorId: viewer.personId, circleId: id, at: now })
  if (!circle.closedAt && !(await hasAnyone(trx, id))) await closeNow(trx, viewer, { id, questionId, why: '' }, now)
  return { id, in: false }
}

const hasAnyone = async (trx: Transaction, circleId: number): Promise<boolean> => {
  const someone = await trx
    .selectFrom('circleMembers')
    .select('personId')
    .where('circleId', '=', circleId)
    .where('leftAt', 'is', null)
    .where('answer', 'is distinct from', 'declined')
    .limit(1)
    .executeTakeFirst()
  return someone !== undefined
}
