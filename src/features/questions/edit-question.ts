import { isWider } from '../../platform/access.ts'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, isRefusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { relevanceRefusal } from './ask-question.ts'
import { type Readership, keepReaders, letsInOthers, readershipOf } from './audience.ts'
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
  const readership = await changedReadership(trx, viewer, question, input)
  if (isRefusal(readership)) return readership
  const widening = readership && (await wideningRefusal(trx, question, readership, input))
  if (widening) return widening
  if (readership) await keepReaders(trx, id, readership.readerIds)

  const { title, story, drive, whyNow, tried, wish, relevantUntil, themes } = input
  await trx
    .updateTable('questions')
    .set({ title, story, drive, whyNow, tried, wish, relevantUntil, themes, ...(readership && { audience: readership.audience, organisationId: readership.organisationId }), editedAt: now, version: question.version + 1 })
    .where('id', '=', id)
    .execute()
  await recordEvent(trx, {
    kind: readership ? 'question.audience-changed' : 'question.edited',
    actorId: viewer.personId,
    questionId: id,
    at: now,
  })
  return { id }
}

type Loaded = NonNullable<Awaited<ReturnType<typeof holdQuestion>>>

// What others wrote, they wrote for the readers of that moment. Nobody else gets to widen those afterwards.
const wideningRefusal = async (trx: Transaction, question: Loaded, readership: Readership, { confirmed }: EditInput): Promise<Refusal | undefined> => {
  if (!(await letsInOthers(trx, question, readership))) return undefined
  const byOthers = await trx
    .selectFrom('contributions')
    .select('id')
    .where('questionId', '=', question.id)
    .where('authorId', '!=', question.askerId)
    .where('deletedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
  if (byOthers) return { refused: 'conflict', message: { key: 'platform.invalid' }, fields: { audience: { key: 'questions.audience.others-wrote' } } }
  // Who names people or an organisation has said yes to these.
  if (!confirmed && isWider(readership.audience, question.audience))
    return { refused: 'conflict', message: { key: 'questions.audience.confirm' }, fields: { confirmed: { key: 'questions.audience.confirm' } } }
  return undefined
}

const changedReadership = async (trx: Transaction, viewer: Member, question: Loaded, { audience, organisation, readers }: EditInput): Promise<Readership | Refusal | undefined> => {
  const kept = audience === question.audience && !organisation && !readers
  if (!audience || kept) return undefined
  return readershipOf(trx, viewer, { audience, organisation, readers: readers ?? [] })
}
