import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing, refuse } from '../../platform/refusal.ts'
import type { State } from './forms.ts'
import { mayMove } from './policy.ts'

export type Move = {
  questionId: number
  to: State
  /** Empty when time itself does it. */
  personId: number | null
  why?: string
}

/**
 * Moves a question to another state and writes into its history who did it, when and why. Where it is in that state already
 * nothing happens. The caller has checked that this person may; here is checked that the question can.
 */
export const moveQuestion = async (trx: Transaction, move: Move, now: Date): Promise<void | Refusal> => {
  const question = await trx.selectFrom('questions').select('state').where('id', '=', move.questionId).forUpdate().executeTakeFirst()
  if (!question) return missing
  if (question.state === move.to) return undefined
  if (!mayMove(question.state, move.to)) return refuse('conflict', { key: 'questions.cannot-move' })
  await trx.updateTable('questions').set({ state: move.to, activeAt: now }).where('id', '=', move.questionId).execute()
  await keepState(trx, move, now)
  await recordEvent(trx, {
    kind: 'question.state-changed',
    actorId: move.personId,
    questionId: move.questionId,
    data: { from: question.state, to: move.to },
    at: now,
  })
}

/** One line in the history of a question. */
export const keepState = async (trx: Transaction, { questionId, to, personId, why }: Move, now: Date): Promise<void> => {
  await trx.insertInto('questionStates').values({ questionId, state: to, personId, why: why ?? '', at: now }).execute()
}
