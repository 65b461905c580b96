import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { translator } from './messages.ts'

/** Where somebody who asks under an alias says to come from. */
export const aliasFields = ['education', 'care', 'government', 'business', 'union', 'independent', 'association', 'somewhere'] as const
export type AliasField = (typeof aliasFields)[number]

/**
 * A person as others see them beside something: a name, a face, a page. Who erased themselves has neither name nor page, and of
 * who is there under an alias there is nothing but that.
 */
export type Person = { handle: string | null; name: string; hasPicture: boolean; alias?: AliasField }

/**
 * Where a person is shown. At a question and at all that came of it (its conversation, circles, harvests, mails) somebody may be
 * there under an alias; elsewhere everybody is there by name.
 */
export type Whereabouts = 'elsewhere' | { questionId: RawBuilder<unknown> }

/** At the question whose id is in this column. */
export const atQuestion = (column: string): Whereabouts => ({ questionId: sql.ref(column) })

/** Where a row of `contributions` stands: at a question, or in a circle that works on one. */
export const atContribution = (table = 'contributions'): Whereabouts => {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  return { questionId: sql`coalesce(${column('question_id')}, (select circles.question_id from circles where circles.id = ${column('circle_id')}))` }
}

/** Where a harvest stands: at the question that it answers. */
export const atHarvest = (column: string): Whereabouts => ({ questionId: sql`(select harvests.question_id from harvests where harvests.id = ${sql.ref(column)})` })

type Column = RawBuilder<unknown>

const keptAlias = (personId: Column, questionId: Column) =>
  sql`from aliases kept_alias where kept_alias.question_id = ${questionId} and kept_alias.person_id = ${personId} and kept_alias.dropped_at is null`

/** The alias that a person, by the column with their id, keeps at a question. */
export const aliasAt = (personId: Column, questionId: Column): RawBuilder<AliasField | null> => sql`(select kept_alias.field ${keptAlias(personId, questionId)})`

/**
 * Whether a person is at a question under their own name, as far as they are there at all. What is told of somebody elsewhere because of what they
 * did at a question, or found by who they are, may be so only where this holds. Where it does not, whoever asks about them by name must
 * get the answer that they would get of somebody who is not there: a refusal that says "that is the asker" gives them away.
 */
export const byNameAt = (personId: Column, questionId: Column): RawBuilder<boolean> => sql`not exists (select ${keptAlias(personId, questionId)})`

/** Whether it is known whose a row of `questions` is. */
export const askedByName: RawBuilder<boolean> = byNameAt(sql.ref('questions.asker_id'), sql.ref('questions.id'))

/**
 * Selects a person as one JSON column, from `people` under its own name or under another, as they may be shown there:
 * `.select(personFrom(atQuestion('questions.id'), 'asker').as('asker'))`. This is the only way in which a page, an answer or a mail
 * learns somebody's name, so that none can forget an alias.
 */
export const personFrom = (at: Whereabouts, table = 'people'): RawBuilder<Person> => {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  const byName = sql<Person>`json_build_object(
    'handle', case when ${column('erased_at')} is null then ${column('handle')} end,
    'name', case when ${column('erased_at')} is null then ${column('name')} else '' end,
    'hasPicture', ${column('erased_at')} is null and exists (select from pictures where pictures.person_id = ${column('id')}))`
  if (at === 'elsewhere') return byName
  return sql<Person>`coalesce(
    (select json_build_object('handle', null, 'name', '', 'hasPicture', false, 'alias', kept_alias.field) ${keptAlias(column('id'), at.questionId)}),
    ${byName})`
}

/** The same for somebody who is at hand already, with the alias that they keep there. */
export const underAlias = (person: Person, alias: AliasField | null | undefined): Person => (alias ? { handle: null, name: '', hasPicture: false, alias } : person)

export const personJson = z.object({
  handle: z.string().nullable(),
  name: z.string(),
  alias: z.enum(aliasFields).optional().describe('Of who asks under an alias: the field that they say to come from. Then there is no handle, and the name says the same in Dutch.'),
})

const inDutch = translator('nl')

/** A person in JSON answers. */
export const presentPerson = ({ handle, name, alias }: Person): z.output<typeof personJson> => (alias ? { handle: null, name: inDutch(`platform.alias.${alias}`), alias } : { handle, name })
