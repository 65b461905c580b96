import { type Audience, isWider } from '../../platform/access.ts'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, isRefusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { relevanceRefusal } from './ask-question.ts'
import { keepReaders, readershipOf } from './audience.ts'
import type { EditInput } from './forms.ts'
import { holdQuestion } from './queries.ts'

/** Changes what was given; the rest stays. Only the asker edits. */
export const editQuestion = async (trx: Transaction, viewer: Member, id: number, input: EditInput, now: Date): Promise<{ id: number } | Refusal> => {
  const question = await holdQuestion(trx, viewer, id)
  if (!question) return missing
  if (question.askerId !== viewer.personId) return refuse('forbidden', { key: 'questions.edit.not-yours' })
  if (input.version && input.version !== question.version) return refuse('conflict', { key: 'questions.edit.stale' }, { version: question.version })
  if (input.relevantUntil && input.relevantUntil !== question.relevantUntil) {
    const tooFar = relevanceRefusal(input.relevantUntil, now)
    if (tooFar) return tooFar
  }
  const widening = await wideningRefusal(trx, question, input)
  if (widening) return widening
  const audience = await changedReadership(trx, viewer, question, input)
  if (isRefusal(audience)) return audience

  const { title, story, drive, whyNow, tried, wish, relevantUntil, themes } = input
  await trx
    .updateTable('questions')
    .set({ title, story, drive, whyNow, tried, wish, relevantUntil, themes, ...audience, editedAt: now, version: question.version + 1 })
    .where('id', '=', id)
    .execute()
  await recordEvent(trx, {
    kind: audience ? 'question.audience-changed' : 'question.edited',
    actorId: viewer.personId,
    questionId: id,
    at: now,
  })
  return { id }
}

type Loaded = NonNullable<Awaited<ReturnType<typeof holdQuestion>>>

// What others wrote, they wrote for the readers of that moment. Nobody else gets to widen those afterwards.
const wideningRefusal = async (trx: Transaction, question: Loaded, { audience, confirmed }: EditInput): Promise<Refusal | undefined> => {
  if (!audience || !isWider(audience, question.audience as Audience)) return undefined
  const byOthers = await trx
    .selectFrom('contributions')
    .select('id')
    .where('questionId', '=', question.id)
    .where('authorId', '!=', question.askerId)
    .where('deletedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
  if (byOthers) return { refused: 'conflict', message: { key: 'platform.invalid' }, fields: { audience: { key: 'questions.audience.others-wrote' } } }
  if (!confirmed)
    return { refused: 'conflict', message: { key: 'questions.audience.confirm' }, fields: { confirmed: { key: 'questions.audience.confirm' } } }
  return undefined
}

const changedReadership = async (trx: Transaction, viewer: Member, question: Loaded, { audience, organisation, readers }: EditInput) => {
  const kept = audience === question.audience && !organisation && !readers
  if (!audience || kept) return undefined
  const readership = await readershipOf(trx, viewer, { audience, organisation, readers: readers ?? [] })
  if (isRefusal(readership)) return readership
  await keepReaders(trx, question.id, readership.readerIds)
  return { audience: readership.audience, organisationId: readership.organisationId }
}
