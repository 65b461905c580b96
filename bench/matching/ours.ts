import { sql } from 'kysely'
import { type Source, findAlike, readEverything } from '../../src/features/matching/index.ts'
import { teachTexts } from '../../src/features/people/matching-texts.ts'
import { questionTexts } from '../../src/features/questions/matching-texts.ts'
import { createDatabase } from '../../src/platform/database.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { type Finder, mostLooked } from './rank.ts'
import type { Asked, Helper } from './read-set.ts'

/** The product's own database with these questions and people in it, searched by the code that serves people. */
export const ours = async (connectionString: string, texts: Asked[], people: Helper[]) => {
  const db = createDatabase({ connectionString })
  await migrate(db)
  await sql`insert into people (handle, name) select 'asker', 'Asker'`.execute(db)
  await sql`
    insert into questions (asker_id, title, story, drive, relevant_until, audience)
    select people.id, left(text->>'title', 200), text->>'story', 'work', current_date + 90, 'public'
    from people, jsonb_array_elements(${JSON.stringify(texts)}::jsonb) with ordinality as given(text, place) order by place`.execute(db)
  await sql`insert into people (handle, name) select 'helper-' || place, left(person->>'name', 120) from jsonb_array_elements(${JSON.stringify(people)}::jsonb) with ordinality as given(person, place)`.execute(db)
  await sql`
    insert into phrases (person_id, side, text) select people.id, 'teach', left(phrase, 200)
    from jsonb_array_elements(${JSON.stringify(people)}::jsonb) with ordinality as given(person, place)
    join people on handle = 'helper-' || place, jsonb_array_elements_text(person->'teach') as phrase`.execute(db)
  for (const source of [questionTexts, teachTexts]) await readEverything(db, source)

  const { rows: questionIds } = await sql<{ id: number }>`select id from questions order by id`.execute(db)
  const { rows: personIds } = await sql<{ id: number }>`select id from people where handle <> 'asker' order by split_part(handle, '-', 2)::integer`.execute(db)
  const find = async (source: Source, asked: Asked, most: number) => findAlike(db, asked, { sources: [source], most })
  const questions: Finder = {
    name: 'ours',
    find: async (asked, most) => {
      const places = new Map(questionIds.map(({ id }, at) => [id, at]))
      return (await find(questionTexts, asked, most)).map(({ id }) => places.get(id)!)
    },
  }
  /** The places of the people who could help with a question, best first: each by the phrase that is most like it. */
  const findPeople = async (asked: Asked): Promise<number[]> => {
    const places = new Map(personIds.map(({ id }, at) => [id, at]))
    const found = await find(teachTexts, asked, 4 * mostLooked)
    return [...new Set(found.map(({ personId }) => places.get(personId)!))].slice(0, mostLooked)
  }
  return { questions, findPeople, close: () => db.destroy() }
}
