import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { accessCircle, holdQuestionOf } from './access-circle.ts'
import type { AnswerInput } from './forms.ts'
import { leaveCircle } from './leave-circle.ts'
import { closedRefusal } from './policy.ts'

/**
 * Says whether one takes part: yes is also yes to the agreements as they stand, and can be said again when they have changed; no
 * needs no reason. With it comes one's own version of the question.
 */
export const answerInvitation = async (trx: Transaction, viewer: Member, id: number, input: AnswerInput, now: Date): Promise<{ id: number; in: boolean } | Refusal> => {
  // Leaving is told at the question too, which is held before the circle.
  if (input.answer === 'declined') await holdQuestionOf(trx, id)
  const circle = await accessCircle(trx, viewer, id)
  if (!circle) return missing
  const closed = closedRefusal(circle)
  if (closed) return closed
  if (input.answer === 'declined') return circle.answer === 'accepted' ? leaveCircle(trx, viewer, id, now) : decline(trx, viewer, id, now)
  if (input.agreementsVersion !== undefined && input.agreementsVersion !== circle.agreementsVersion)
    return refuse('conflict', { key: 'circles.agreements.changed-meanwhile' }, { agreementsVersion: circle.agreementsVersion })

  const { agreementsVersion } = circle
  const ownQuestion = input.ownQuestion ?? circle.ownQuestion
  const isFirst = circle.answer === null
  await member(trx, viewer, id)
    .set({ answer: 'accepted', confirmedVersion: agreementsVersion, ownQuestion, ...(isFirst && { answeredAt: now }) })
    .execute()
  const tell = (kind: `circle.${string}`) => recordEvent(trx, { kind, actorId: viewer.personId, circleId: id, at: now })
  if (isFirst) await tell('circle.answered')
  else if (circle.confirmedVersion !== agreementsVersion) await tell('circle.agreements-confirmed')
  else if (ownQuestion !== circle.ownQuestion) await tell('circle.own-question-changed')
  return { id, in: true }
}

const decline = async (trx: Transaction, viewer: Member, id: number, now: Date) => {
  await member(trx, viewer, id).set({ answer: 'declined', answeredAt: now, ownQuestion: '' }).execute()
  await recordEvent(trx, { kind: 'circle.answered', actorId: viewer.personId, circleId: id, at: now })
  return { id, in: false }
}

const member = (trx: Transaction, viewer: Member, circleId: number) =>
  trx.updateTable('circleMembers').where('circleId', '=', circleId).where('personId', '=', viewer.personId)
