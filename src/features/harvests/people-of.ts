import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import { type Person, personFrom } from '../../platform/person.ts'
import { type Content, type ContentPassage, peopleIn } from './published-content.ts'

/**
 * Those who are named in these harvests and still there, by id: the only people that readers of a harvest are ever told of. They said
 * that their name may stand there, also if they ask under an alias.
 */
export const namedPeople = async (db: Database | Transaction, contents: Content[]): Promise<Map<number, Person>> => {
  const ids = contents.flatMap(({ passages }) => peopleIn(passages).named)
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('people')
    .select(['id', personFrom('elsewhere').as('person')])
    .where('id', '=', sql<number>`any(${[...new Set(ids)]}::bigint[])`)
    .where('erasedAt', 'is', null)
    .execute()
  return new Map(rows.map(({ id, person }) => [id, person]))
}

/** Whom to thank by name, and how many without. */
export type Thanks = { named: Person[]; unnamed: number }

export const thanksFor = (passages: ContentPassage[], people: Map<number, Person>): Thanks => {
  const { named, unnamed } = peopleIn(passages)
  const present = named.flatMap((id) => people.get(id) ?? [])
  return { named: present, unnamed: unnamed.length + named.length - present.length }
}
