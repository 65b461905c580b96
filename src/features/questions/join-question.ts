import { addContribution } from '../contributions/index.ts'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, isRefusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { moveQuestion } from './move-question.ts'
import { joinRefusal } from './policy.ts'
import { holdQuestion } from './queries.ts'

/** "I have this question too, and take part", with a line on one's own situation. */
export const joinQuestion = async (trx: Transaction, viewer: Member, id: number, { note }: { note: string }, now: Date): Promise<{ contributionId: number } | Refusal> => {
  const question = await holdQuestion(trx, viewer, id)
  if (!question) return missing
  const refusal = joinRefusal(viewer, question)
  if (refusal) return refusal
  const written = await addContribution(trx, viewer, { place: { questionId: id }, kind: 'join', text: note }, now)
  if (isRefusal(written)) return written
  await trx.insertInto('joins').values({ questionId: id, personId: viewer.personId, contributionId: written.id, since: now }).execute()
  await recordEvent(trx, { kind: 'question.joined', actorId: viewer.personId, questionId: id, contributionId: written.id, at: now })
  await gather(trx, id, question.state, viewer, now)
  return { contributionId: written.id }
}

/** A question that somebody takes part in is gathering, also when it had fallen asleep. */
export const gather = async (trx: Transaction, questionId: number, state: string, viewer: Member, now: Date): Promise<void> => {
  if (state === 'asked' || state === 'dormant') await moveQuestion(trx, { questionId, to: 'gathering', personId: viewer.personId }, now)
}

/** Takes a join back. What was written with it is taken out too, with a trace where others answered it. */
export const leaveQuestion = async (trx: Transaction, viewer: Member, id: number, now: Date): Promise<{ id: number } | Refusal> => {
  const question = await holdQuestion(trx, viewer, id)
  if (!question) return missing
  const left = await trx
    .deleteFrom('joins')
    .where('questionId', '=', id)
    .where('personId', '=', viewer.personId)
    .returning('personId')
    .executeTakeFirst()
  if (!left) return refuse('conflict', { key: 'questions.join.not-yet' })
  // Where questions became one, somebody may have said it at both.
  await trx
    .updateTable('contributions')
    .set({ text: '', deletedAt: now })
    .where('questionId', '=', id)
    .where('authorId', '=', viewer.personId)
    .where('kind', '=', 'join')
    .where('deletedAt', 'is', null)
    .execute()
  await recordEvent(trx, { kind: 'question.left', actorId: viewer.personId, questionId: id, at: now })
  return { id }
}
