import { type RawBuilder, sql } from 'kysely'

/** A person as others see them beside something: a name, a face, a page. Who erased themselves has neither name nor page. */
export type Person = { handle: string | null; name: string; hasPicture: boolean }

/**
 * Selects a person as one JSON column, from `people` under its own name or under an alias:
 * `.select(personFrom('asker').as('asker'))`.
 */
export const personFrom = (alias = 'people'): RawBuilder<Person> => {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  return sql<Person>`json_build_object(
    'handle', case when ${column('erased_at')} is null then ${column('handle')} end,
    'name', case when ${column('erased_at')} is null then ${column('name')} else '' end,
    'hasPicture', ${column('erased_at')} is null and exists (select from pictures where pictures.person_id = ${column('id')}))`
}

/** A person in JSON answers. */
export const presentPerson = ({ handle, name }: Person): { handle: string | null; name: string } => ({ handle, name })
