import { sql } from 'kysely'
import { beginnings } from '../../platform/beginnings.ts'
import type { Database } from '../../platform/database.ts'
import { type PlaceInList, cursorAt } from './place-in-list.ts'
import { type Organisation, type Phrase, organisationsOfPerson, phrasesOfPerson } from './queries.ts'

const pageSize = 30
/** So few more do not get a page of their own. */
const fewMore = 5

export type PersonInList = {
  handle: string
  name: string
  role: string
  hasPicture: boolean
  organisations: Organisation[]
  phrases: Phrase[]
}

export type PeoplePage = { items: PersonInList[]; next: string | null }

/** Members by name, those only whose name, role or phrases have all the words that are looked for. For members. */
export const listPeople = async (db: Database, { q, after }: { q: string; after?: PlaceInList | undefined }): Promise<PeoplePage> => {
  const rows = await db
    .selectFrom('people')
    .select(['people.id', 'handle', 'name', 'role', sql<string>`lower(name)`.as('sortName')])
    .select([
      sql<boolean>`exists (select from pictures where person_id = people.id)`.as('hasPicture'),
      organisationsOfPerson.as('organisations'),
      phrasesOfPerson.as('phrases'),
    ])
    .where('erasedAt', 'is', null)
    .$if(q !== '', (query) => query.where(sql<boolean>`people.id in ${matching(q)}`))
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(lower(name), people.id) > (${after?.name}, ${after?.id})`))
    .orderBy(sql`lower(name)`)
    .orderBy('people.id')
    .limit(pageSize + fewMore + 1)
    .execute()
  const goesOn = rows.length > pageSize + fewMore
  const items = goesOn ? rows.slice(0, pageSize) : rows
  const last = items.at(-1)
  return { items, next: goesOn && last ? cursorAt({ name: last.sortName, id: last.id }) : null }
}

// A name is looked for by how its words begin, while it is still being typed; a phrase by the stems of its words.
const matching = (q: string) => sql`(
    select id from people
     where ${hasWords(q)}
    union
    select person_id from phrases where to_tsvector('dutch', text) @@ plainto_tsquery('dutch', ${q}))`

const hasWords = (q: string) =>
  sql<boolean>`erased_at is null and to_tsvector('simple', name || ' ' || replace(handle, '-', ' ') || ' ' || role) @@ to_tsquery('simple', ${beginnings(q)})`

/** The ids of members whose name or role has words that begin with all of these, by name. */
export const peopleWithWords = async (db: Database, q: string, most: number): Promise<number[]> => {
  const rows = await db.selectFrom('people').select('id').where(hasWords(q)).orderBy(sql`lower(name)`).orderBy('id').limit(most).execute()
  return rows.map(({ id }) => id)
}
