import { type RawBuilder, sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import type { Member } from '../../platform/viewer.ts'
import type { Way } from './forms.ts'

export type Organisation = { handle: string; name: string }
export type Side = 'learn' | 'teach'
export type Phrase = { side: Side; text: string; freshAt: string }

/** The organisations of the person in `people`, as one JSON column. */
export const organisationsOfPerson: RawBuilder<Organisation[]> = sql`coalesce((
  select json_agg(json_build_object('handle', organisations.handle, 'name', organisations.name) order by memberships.since, organisations.id)
    from memberships join organisations on organisations.id = organisation_id
   where memberships.person_id = people.id), '[]')`

export const phrasesOfPerson: RawBuilder<Phrase[]> = sql`coalesce((
  select json_agg(json_build_object('side', side, 'text', text, 'fresh_at', fresh_at) order by side, position, id)
    from phrases where person_id = people.id), '[]')`

const noted = (by: RawBuilder<number>, about: RawBuilder<number>) =>
  sql<Way | null>`(select how from acquaintances where person_id = ${by} and other_id = ${about})`

/** A person's profile as another member sees it. The notes on how the two know each other are those of the viewer and this person. */
export const profileOf = (db: Database | Transaction, viewer: Member, handle: string) =>
  db
    .selectFrom('people')
    .select(['people.id', 'handle', 'name', 'role', 'about', 'reach', 'version'])
    .select([
      sql<boolean>`exists (select from pictures where person_id = people.id)`.as('hasPicture'),
      organisationsOfPerson.as('organisations'),
      phrasesOfPerson.as('phrases'),
      noted(sql`${viewer.personId}`, sql`people.id`).as('mine'),
      noted(sql`people.id`, sql`${viewer.personId}`).as('theirs'),
    ])
    .where('handle', '=', handle)
    .where('erasedAt', 'is', null)
    .executeTakeFirst()

export type Profile = NonNullable<Awaited<ReturnType<typeof profileOf>>>

/** The viewer's own profile. */
export const ownProfile = async (db: Database | Transaction, viewer: Member): Promise<Profile> => {
  const profile = await profileOf(db, viewer, viewer.handle)
  if (!profile) throw new Error('a member without a profile')
  return profile
}

/** What a program learns about whom it acts for, beside what every request knows. */
export const factsAboutMe = (db: Database, viewer: Member) =>
  db.selectFrom('people').select(['language', organisationsOfPerson.as('organisations')]).where('id', '=', viewer.personId).executeTakeFirstOrThrow()

export const pictureOf = (db: Database, handle: string) =>
  db
    .selectFrom('pictures')
    .innerJoin('people', 'people.id', 'pictures.personId')
    .select(['bytes', 'mediaType', 'changedAt'])
    .where('people.handle', '=', handle)
    .where('people.erasedAt', 'is', null)
    .executeTakeFirst()
