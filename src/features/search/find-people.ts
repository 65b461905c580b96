import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { personFrom } from '../../platform/person.ts'
import { findAlike, highlighter } from '../matching/index.ts'
import { learnTexts, peoplePaths, peopleWithWords, teachTexts } from '../people/index.ts'
import { inOrderOf } from './alike.ts'
import type { Found, Wanted } from './found.ts'

const mostLooked = 200
const leastSimilarity = 0.08

/** Members by their name or role, then by what they can teach or want to learn. For members. */
export const findPeople = async (db: Database, { q, most }: Wanted): Promise<Found[]> => {
  const [named, alike] = await Promise.all([peopleWithWords(db, q, most), findAlike(db, { title: q }, { sources: [teachTexts, learnTexts], most: mostLooked })])
  const ids = [...new Set([...named, ...alike.filter(({ similarity }) => similarity >= leastSimilarity).map(({ personId }) => personId)])].slice(0, most)
  const rows = await db
    .selectFrom('people')
    .select(['people.id', 'handle', 'name', 'role', personFrom().as('person')])
    .select(sql<string[]>`coalesce((select array_agg(text order by side desc, position, id) from phrases where person_id = people.id), '{}')`.as('phrases'))
    .where(sql<boolean>`people.id = any(${ids}::bigint[])`)
    .where('erasedAt', 'is', null)
    .execute()
  const { whole, passage } = highlighter(q)
  return inOrderOf(ids, rows, ({ id }) => id).map(({ handle, name, role, phrases, person }) => ({
    group: 'people',
    path: peoplePaths.one(handle),
    title: whole(name),
    passage: [...phrases, role].map((words) => passage(words)).find((segments) => segments !== undefined) ?? (role ? [{ text: role, found: false }] : undefined),
    person,
  }))
}
