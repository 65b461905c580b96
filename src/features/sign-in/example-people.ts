import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'

export type ExamplePerson = { handle: string; name: string; role: string; administrator: boolean; organisation: string | null }

/** Everybody in the example community, with one organisation each, in the order in which they came in. */
export const examplePeople = (db: Database): Promise<ExamplePerson[]> =>
  db
    .selectFrom('people')
    .select([
      'handle',
      'name',
      'role',
      sql<boolean>`exists (select from administrators where person_id = people.id)`.as('administrator'),
      sql<string | null>`(select organisations.name from memberships join organisations on organisations.id = organisation_id
        where person_id = people.id order by since, organisations.id limit 1)`.as('organisation'),
    ])
    .where('erasedAt', 'is', null)
    .orderBy('id')
    .limit(60)
    .execute()

/** The id of the example person with this handle. */
export const examplePerson = async (db: Database, handle: string): Promise<number | undefined> => {
  const person = await db.selectFrom('people').select('id').where('handle', '=', handle).where('erasedAt', 'is', null).executeTakeFirst()
  return person?.id
}
