import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { personFrom } from '../../platform/person.ts'
import { highlighter } from '../matching/index.ts'
import { learnTexts, peoplePaths, peopleWithWords, teachTexts } from '../people/index.ts'
import { alikeTexts, coveringMost, inOrderOf } from './alike.ts'
import type { Found, Wanted } from './found.ts'

/** Members by their name or role, then by what they can teach or want to learn. For members. */
export const findPeople = async (db: Database, { q, most }: Wanted): Promise<Found[]> => {
  const [named, alike] = await Promise.all([peopleWithWords(db, q, most), alikeTexts(db, q, [teachTexts, learnTexts])])
  const ids = [...new Set([...named, ...alike.map(({ personId }) => personId)])]
  const rows = await db
    .selectFrom('people')
    .select(['people.id', 'handle', 'name', 'role', personFrom('elsewhere').as('person')])
    .select(sql<string[]>`coalesce((select array_agg(text order by side desc, position, id) from phrases where person_id = people.id), '{}')`.as('phrases'))
    .where(sql<boolean>`people.id = any(${ids}::bigint[])`)
    .where('erasedAt', 'is', null)
    .execute()
  const highlight = highlighter(q)
  const inOrder = inOrderOf(ids, rows, ({ id }) => id)
  const isNamed = ({ id }: { id: number }) => named.includes(id)
  const able = coveringMost(inOrder.filter((row) => !isNamed(row)), highlight, ({ phrases }) => phrases.join('\n'))
  return [...inOrder.filter(isNamed), ...able].slice(0, most).map(({ handle, name, role, phrases, person }) => ({
    group: 'people',
    path: peoplePaths.one(handle),
    title: highlight.whole(name),
    passage: [...phrases, role].map((words) => highlight.passage(words)).find((segments) => segments !== undefined) ?? (role ? [{ text: role, found: false }] : undefined),
    person,
  }))
}
