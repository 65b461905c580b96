import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, isRefusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { relevanceRefusal } from './ask-question.ts'
import { openStates } from './forms.ts'
import { moveQuestion } from './move-question.ts'
import { holdQuestion } from './queries.ts'

const extendDays = 60
const quietDays = 60

/**
 * Asks, once for each date, whether a question that passed its date is still urgent. The event leads to a mail, the row to
 * a card on the asker's home page. Answers how many were asked.
 */
export const askWhetherUrgent = async (trx: Transaction, now: Date): Promise<number> => {
  const asked = await trx
    .insertInto('urgencyChecks')
    .columns(['questionId', 'relevantUntil', 'askedAt'])
    .expression((eb) =>
      eb
        .selectFrom('questions')
        .select(['id', 'relevantUntil', sql<Date>`${now}::timestamptz`.as('at')])
        .where('state', 'in', openStates)
        .where('mergedInto', 'is', null)
        .where('relevantUntil', '<', now.toISOString().slice(0, 10)),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('questionId')
    .execute()
  for (const { questionId } of asked) await recordEvent(trx, { kind: 'question.urgency-asked', actorId: null, questionId, at: now })
  return asked.length
}

/** Lets questions that were quiet for sixty days go dormant: out of the lists, findable, one click from awake. */
export const letQuietOnesSleep = async (trx: Transaction, now: Date): Promise<number> => {
  const quiet = await trx
    .selectFrom('questions')
    .select('id')
    .where('state', 'in', openStates)
    .where('mergedInto', 'is', null)
    .where('activeAt', '<', new Date(now.getTime() - quietDays * 86_400_000))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('circles').select('id').whereRef('circles.questionId', '=', 'questions.id').where('closedAt', 'is', null).where('circles.activeAt', '>', new Date(now.getTime() - quietDays * 86_400_000)))),
    )
    .execute()
  for (const { id } of quiet) await moveQuestion(trx, { questionId: id, to: 'dormant', personId: null }, now)
  return quiet.length
}

export type UrgencyAnswer = { answer: 'extend' | 'harvest' | 'close'; until?: string | undefined }

/** The asker's answer: longer relevant (sixty days, or until a day of choice), time to harvest, or done. */
export const answerUrgency = async (trx: Transaction, viewer: Member, id: number, { answer, until }: UrgencyAnswer, now: Date): Promise<{ id: number } | Refusal> => {
  const question = await holdQuestion(trx, viewer, id)
  if (!question) return missing
  if (question.askerId !== viewer.personId) return refuse('forbidden', { key: 'questions.edit.not-yours' })
  await trx
    .updateTable('urgencyChecks')
    .set({ answer, answeredAt: now })
    .where('questionId', '=', id)
    .where('answer', 'is', null)
    .execute()
  await recordEvent(trx, { kind: 'question.urgency-answered', actorId: viewer.personId, questionId: id, data: { answer }, at: now })
  if (answer === 'close') {
    const moved = await moveQuestion(trx, { questionId: id, to: 'closed', personId: viewer.personId }, now)
    return isRefusal(moved) ? moved : { id }
  }
  // Whoever sets out to harvest gets the time for it; the question is not asked about again tomorrow.
  const relevantUntil = until ?? new Date(now.getTime() + extendDays * 86_400_000).toISOString().slice(0, 10)
  const tooFar = relevanceRefusal(relevantUntil, now)
  if (tooFar) return tooFar
  await trx.updateTable('questions').set({ relevantUntil, activeAt: now }).where('id', '=', id).execute()
  return { id }
}
