import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { accessCircle, holdQuestionOf } from './access-circle.ts'
import { workRefusal } from './policy.ts'

/** Ends the work of a circle, by any of its members. It stays to be read by them. */
export const closeCircle = async (trx: Transaction, viewer: Member, id: number, { why }: { why: string }, now: Date): Promise<{ id: number } | Refusal> => {
  const questionId = await holdQuestionOf(trx, id)
  const circle = await accessCircle(trx, viewer, id)
  if (!circle || questionId === undefined) return missing
  const refusal = workRefusal(circle)
  if (refusal) return refusal
  await closeNow(trx, viewer, { id, questionId, why }, now)
  return { id }
}

export const closeNow = async (trx: Transaction, viewer: Member, { id, questionId, why }: { id: number; questionId: number; why: string }, now: Date): Promise<void> => {
  await trx.updateTable('circles').set({ closedAt: now, closedBy: viewer.personId, closedWhy: why, activeAt: now }).where('id', '=', id).execute()
  // The page of the question tells that a circle works on it.
  await recordEvent(trx, { kind: 'circle.closed', actorId: viewer.personId, questionId, circleId: id, at: now })
}
