import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { byNameAt } from '../../platform/person.ts'
import { type Refusal, isRefusal, missing, refuse, refuseField } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { holdQuestion } from '../questions/index.ts'
import type { Someone } from './forms.ts'
import { type KnownPerson, knownPerson } from './known-person.ts'
import { monthDays, mostInMonth } from './policy.ts'

/**
 * "I know someone": begins to bring them and the asker together. The asker is asked first, so that nothing of the question goes to
 * anybody before they said yes; then the other; and only when both did, each gets to know how to reach the other.
 */
export const beginIntroduction = async (trx: Transaction, introducer: Member, questionId: number, someone: Someone, now: Date): Promise<{ id: number } | Refusal> => {
  const question = await holdQuestion(trx, introducer, questionId)
  if (!question) return missing
  if (question.askerId === introducer.personId) return refuse('conflict', { key: 'introductions.own-question' })
  const known = await knownPerson(trx, someone)
  if (isRefusal(known)) return known
  const refusal = knownRefusal(known, introducer, await knownAsker(trx, question)) ?? (await doneBefore(trx, questionId, known)) ?? (await tooMany(trx, introducer, now))
  if (refusal) return refusal

  const { id } = await trx
    .insertInto('introductions')
    .values({ questionId, introducerId: introducer.personId, line: someone.line, begunAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('introductionSides')
    .values([
      { introductionId: id, side: 'asker', personId: question.askerId, askedAt: now },
      { introductionId: id, side: 'known', ...known },
    ])
    .execute()
  await recordEvent(trx, { kind: 'introduction.begun', actorId: introducer.personId, questionId, data: { introductionId: id }, at: now })
  return { id }
}

/** The asker, where it may be told that they are. Of who asks under an alias nobody learns it by naming them. */
const knownAsker = async (trx: Transaction, { id, askerId }: { id: number; askerId: number }): Promise<number | null> => {
  const { byName } = await trx.selectNoFrom(byNameAt(sql`${askerId}::bigint`, sql`${id}::bigint`).as('byName')).executeTakeFirstOrThrow()
  return byName ? askerId : null
}

const knownRefusal = ({ personId }: KnownPerson, introducer: Member, askerId: number | null): Refusal | undefined => {
  if (personId === introducer.personId) return refuseField('someone', { key: 'introductions.someone.you' })
  if (personId !== null && personId === askerId) return refuseField('someone', { key: 'introductions.someone.asker' })
  return undefined
}

const doneBefore = async (trx: Transaction, questionId: number, { personId, address }: KnownPerson): Promise<Refusal | undefined> => {
  const before = await trx
    .selectFrom('introductionSides')
    .innerJoin('introductions', 'introductions.id', 'introductionSides.introductionId')
    .select('introductions.id')
    .where('introductions.questionId', '=', questionId)
    .where('side', '=', 'known')
    .where(personId === null ? sql<boolean>`introduction_sides.address = ${address}` : sql<boolean>`introduction_sides.person_id = ${personId}`)
    .executeTakeFirst()
  return before && refuseField('someone', { key: 'introductions.someone.before' })
}

// Held, so that many at once are counted one after the other.
const tooMany = async (trx: Transaction, { personId }: Member, now: Date): Promise<Refusal | undefined> => {
  await trx.selectFrom('people').select('id').where('id', '=', personId).forNoKeyUpdate().execute()
  const { begun } = await trx
    .selectFrom('introductions')
    .select(({ fn }) => fn.countAll<number>().as('begun'))
    .where('introducerId', '=', personId)
    .where('begunAt', '>', new Date(now.getTime() - monthDays * 86_400_000))
    .executeTakeFirstOrThrow()
  return begun >= mostInMonth ? refuseField('someone', { key: 'introductions.too-many', values: { most: mostInMonth } }) : undefined
}
