import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing, refuse } from '../../platform/refusal.ts'
import type { Agreement, Help } from './forms.ts'

type Side = { id: number; introductionId: number; questionId: number; side: 'asker' | 'known'; personId: number | null; answer: Agreement | null; introducedAt: Date | null; helpAskedAt: Date | null }

/**
 * One of the two says whether they want to get to know each other. A yes of the asker leads to the question to the other; two times yes to
 * the mail that begins the contact. A no tells nobody anything: it leaves no event, and an address from outside goes with it.
 */
export const agreeToIntroduction = async (trx: Transaction, sideId: number, answer: Agreement, now: Date): Promise<{ id: number } | Refusal> => {
  const side = await holdSide(trx, sideId)
  if (!side) return missing
  const { introductionId: id, questionId } = side
  if (side.answer === answer) return { id }
  if (side.introducedAt) return refuse('conflict', { key: 'introductions.made-already' })
  await trx.updateTable('introductionSides').set({ answer, answeredAt: now, ...(answer === 'no' && { address: null }) }).where('id', '=', sideId).execute()
  if (answer === 'no') return { id }
  const tell = (kind: `introduction.${string}`) => recordEvent(trx, { kind, actorId: side.personId, questionId, data: { introductionId: id }, at: now })
  if (side.side === 'asker') {
    await trx.updateTable('introductionSides').set({ askedAt: now }).where('introductionId', '=', id).where('side', '=', 'known').where('askedAt', 'is', null).execute()
    await tell('introduction.agreed')
  }
  if (!(await bothAgreed(trx, id))) return { id }
  await trx.updateTable('introductions').set({ introducedAt: now }).where('id', '=', id).execute()
  await tell('introduction.made')
  return { id }
}

/** Two weeks later: whether it helped. For Kring to learn from, and for the one who brought them together to know when it did. */
export const tellHelp = async (trx: Transaction, sideId: number, helped: Help, now: Date): Promise<{ id: number } | Refusal> => {
  const side = await holdSide(trx, sideId)
  if (!side) return missing
  if (!side.helpAskedAt) return refuse('conflict', { key: 'introductions.help.early' })
  await trx.updateTable('introductionSides').set({ helped, helpedAt: now }).where('id', '=', sideId).execute()
  return { id: side.introductionId }
}

const bothAgreed = async (trx: Transaction, id: number): Promise<boolean> => {
  const agreed = await trx.selectFrom('introductionSides').select('id').where('introductionId', '=', id).where('answer', '=', 'yes').execute()
  return agreed.length === 2
}

/** A side that was asked, with its introduction held: of two who say yes at once the second sees the first. Question before introduction. */
const holdSide = async (trx: Transaction, sideId: number): Promise<Side | undefined> => {
  const of = await trx
    .selectFrom('introductionSides')
    .innerJoin('introductions', 'introductions.id', 'introductionSides.introductionId')
    .select(['introductions.id', 'introductions.questionId'])
    .where('introductionSides.id', '=', sideId)
    .executeTakeFirst()
  if (!of) return undefined
  await trx.selectFrom('questions').select('id').where('id', '=', of.questionId).forNoKeyUpdate().execute()
  await trx.selectFrom('introductions').select('id').where('id', '=', of.id).forNoKeyUpdate().execute()
  return trx
    .selectFrom('introductionSides')
    .innerJoin('introductions', 'introductions.id', 'introductionSides.introductionId')
    .select(['introductionSides.id', 'introductionId', 'questionId', 'side', 'personId', 'answer', 'introducedAt', 'helpAskedAt'])
    .where('introductionSides.id', '=', sideId)
    .where('askedAt', 'is not', null)
    .executeTakeFirst()
}
