import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import { type Person, personFrom } from '../../platform/person.ts'

export type OrganisationInList = { handle: string; name: string; people: number }
export type OrganisationPerson = { person: Person; role: string }

export const listOrganisations = (db: Database): Promise<OrganisationInList[]> =>
  db
    .selectFrom('organisations')
    .select(['handle', 'name', sql<number>`(select count(*) from memberships where organisation_id = organisations.id)`.as('people')])
    .orderBy(sql`lower(name)`)
    .limit(1_000)
    .execute()

export const organisationByHandle = (db: Database | Transaction, handle: string) =>
  db.selectFrom('organisations').select(['id', 'handle', 'name', 'about']).where('handle', '=', handle).executeTakeFirst()

export const peopleOfOrganisation = (db: Database, organisationId: number): Promise<OrganisationPerson[]> =>
  db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.personId')
    .select([personFrom('elsewhere').as('person'), 'people.role'])
    .where('memberships.organisationId', '=', organisationId)
    .where('people.erasedAt', 'is', null)
    .orderBy(sql`lower(people.name)`)
    .limit(500)
    .execute()
