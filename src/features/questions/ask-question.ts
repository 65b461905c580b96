import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, isRefusal, refuseField } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { takeAlias } from '../aliases/index.ts'
import { keepReaders, readershipOf } from './audience.ts'
import type { AskInput } from './forms.ts'
import { keepState } from './move-question.ts'

const relevantDays = 90
const mostYears = 3

const dayAfter = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)

/** The day itself if a question may stay relevant until then: from today to three years ahead. */
export const relevanceRefusal = (relevantUntil: string, now: Date): Refusal | undefined => {
  if (relevantUntil < dayAfter(now, 0)) return refuseField('relevantUntil', { key: 'questions.relevant.past' })
  if (relevantUntil > dayAfter(now, mostYears * 365)) return refuseField('relevantUntil', { key: 'questions.relevant.far' })
  return undefined
}

/** Asks a question. It stays relevant for ninety days unless the asker says otherwise. */
export const askQuestion = async (trx: Transaction, viewer: Member, input: AskInput, now: Date): Promise<{ id: number } | Refusal> => {
  const relevantUntil = input.relevantUntil ?? dayAfter(now, relevantDays)
  const tooFar = relevanceRefusal(relevantUntil, now)
  if (tooFar) return tooFar
  const readership = await readershipOf(trx, viewer, input)
  if (isRefusal(readership)) return readership

  const { title, story, drive, whyNow, tried, wish, themes, alias } = input
  const { audience, organisationId, readerIds } = readership
  const { id } = await trx
    .insertInto('questions')
    .values({ askerId: viewer.personId, title, story, drive, whyNow, tried, wish, themes, relevantUntil, audience, organisationId, askedAt: now, activeAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (alias) await takeAlias(trx, viewer, id, alias, now)
  if (readerIds.length) await keepReaders(trx, id, readerIds)
  await keepState(trx, { questionId: id, to: 'asked', personId: viewer.personId }, now)
  await recordEvent(trx, { kind: 'question.asked', actorId: viewer.personId, questionId: id, at: now })
  return { id }
}
