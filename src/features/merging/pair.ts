import { type RawBuilder, sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import type { Pair, Side } from './policy.ts'

export type KnownSide = Side & { askerId: number; askedAt: Date }
export type KnownPair = Pair & { kept: KnownSide; merged: KnownSide }

/** The two questions as the rules need to know them, whoever looks; nothing when one of them is not there. */
export const pairOf = async (db: Database | Transaction, keptId: number, mergedId: number): Promise<KnownPair | undefined> => {
  const sides = await db
    .selectFrom('questions')
    .innerJoin('people', 'people.id', 'questions.askerId')
    .select(['questions.id', 'title', 'state', 'audience', 'mergedInto', 'askerId', 'askedAt'])
    .select(sql<boolean>`people.erased_at is not null`.as('askerIsGone'))
    .where('questions.id', 'in', [keptId, mergedId])
    .execute()
  const kept = sides.find(({ id }) => id === keptId)
  const merged = sides.find(({ id }) => id === mergedId)
  if (!kept || !merged) return undefined
  const { sameReaders } = await db.selectNoFrom(haveSameReaders(keptId, mergedId).as('sameReaders')).executeTakeFirstOrThrow()
  return { kept, merged, sameReaders }
}

/**
 * Whether what stands at either question may be read by exactly the same people. For a narrow audience that is looked up person
 * by person: who joined keeps reading, also after they left the organisation.
 */
const haveSameReaders = (one: number, other: number): RawBuilder<boolean> => sql`(
  select one.audience = other.audience
    and one.organisation_id is not distinct from other.organisation_id
    and one.circle_id is not distinct from other.circle_id
    and (one.audience in ('community', 'public')
      or (one.audience <> 'me'
        and not exists (${readersOf(one)} except ${readersOf(other)})
        and not exists (${readersOf(other)} except ${readersOf(one)})))
  from questions one, questions other where one.id = ${one} and other.id = ${other})`

/** Those who may read a question that is for some. The same ladder as questionVisibleTo in platform/access.ts, for everybody at once. */
const readersOf = (id: number): RawBuilder<unknown> => sql`
  select people.id from people where erased_at is null and people.id in (
    select asker_id from questions where id = ${id}
    union select person_id from joins where question_id = ${id}
    union select person_id from question_readers join questions on questions.id = question_id where questions.id = ${id} and audience = 'people'
    union select person_id from memberships join questions on questions.organisation_id = memberships.organisation_id where questions.id = ${id}
    union select person_id from circle_members join questions on questions.circle_id = circle_members.circle_id
      where questions.id = ${id} and answer = 'accepted' and left_at is null)`
