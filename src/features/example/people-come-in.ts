import type { Transaction } from '../../platform/database.ts'
import type { Member } from '../../platform/viewer.ts'
import type { Calendar } from './calendar.ts'
import type { ExampleCommunity, ExampleOrganisation, ExamplePerson, Handle } from './shape.ts'

/** Puts everybody in their place before the story begins. They are many rows of a few kinds, so they are written by kind. */
export const peopleComeIn = async (trx: Transaction, { people, organisations, acquaintances }: ExampleCommunity, begunAt: Date, calendar: Calendar) => {
  const organisationIds = await insertOrganisations(trx, organisations, begunAt)
  const members = await insertPeople(trx, people, organisationIds, begunAt)
  const idOf = (handle: Handle) => members.get(handle)!.personId
  await trx
    .insertInto('identities')
    .values(people.map((person) => ({ personId: idOf(person.handle), kind: 'mail' as const, subject: addressOf(person), verifiedAt: begunAt, addedAt: begunAt })))
    .execute()
  await trx
    .insertInto('memberships')
    .values(people.flatMap(({ handle }) => members.get(handle)!.organisationIds.map((organisationId) => ({ personId: idOf(handle), organisationId, since: begunAt }))))
    .execute()
  await trx
    .insertInto('phrases')
    .values(people.flatMap((person) => phrasesOf(person, idOf(person.handle), calendar)))
    .execute()
  await trx
    .insertInto('administrators')
    .values(people.filter(({ administrator }) => administrator).map(({ handle }) => ({ personId: idOf(handle), appointedAt: begunAt })))
    .execute()
  await trx
    .insertInto('ambassadors')
    .values(people.filter(({ ambassador }) => ambassador).map(({ handle }) => ({ personId: idOf(handle), since: begunAt })))
    .execute()
  await trx
    .insertInto('confidants')
    .values(people.filter(({ confidant }) => confidant).map(({ handle }) => ({ personId: idOf(handle), appointedAt: begunAt })))
    .execute()
  await trx
    .insertInto('acquaintances')
    .values(acquaintances.map(({ from, to, how }) => ({ personId: idOf(from), otherId: idOf(to), how, notedAt: begunAt })))
    .execute()
  return members
}

const insertOrganisations = async (trx: Transaction, organisations: ExampleOrganisation[], createdAt: Date): Promise<Map<Handle, number>> => {
  const rows = await trx
    .insertInto('organisations')
    .values(organisations.map(({ handle, name, about, accent = null }) => ({ handle, name, about, accent, createdAt })))
    .returning(['handle', 'id'])
    .execute()
  return new Map(rows.map(({ handle, id }) => [handle, id]))
}

const insertPeople = async (trx: Transaction, people: ExamplePerson[], organisationIds: Map<Handle, number>, createdAt: Date): Promise<Map<Handle, Member>> => {
  const rows = await trx
    .insertInto('people')
    .values(people.map(({ handle, name, role, about, reach, language }) => ({ handle, name, role, about, reach, language, createdAt })))
    .returning(['handle', 'id'])
    .execute()
  const idOf = new Map(rows.map(({ handle, id }) => [handle, id]))
  return new Map(people.map((person) => [person.handle, memberFor(person, idOf.get(person.handle)!, organisationIds)]))
}

const memberFor = ({ handle, name, administrator, organisations }: ExamplePerson, personId: number, organisationIds: Map<Handle, number>): Member => ({
  kind: 'member',
  personId,
  handle,
  name,
  hasPicture: false,
  administrator: administrator ?? false,
  organisationIds: organisations.map((organisation) => organisationIds.get(organisation)!),
  scopes: ['read', 'write'],
})

/** By first name, as they tell each other. example.org is nobody's, for ever: mail to it goes nowhere. */
const addressOf = ({ name, handle }: ExamplePerson) => {
  const firstName = handle.split('-').slice(0, name.split(' ')[0]!.split('-').length)
  return `${firstName.join('-')}@example.org`
}

const phrasesOf = (person: ExamplePerson, personId: number, calendar: Calendar) =>
  (['learn', 'teach'] as const).flatMap((side) =>
    person[side].map(({ text, freshDaysAgo }, position) => ({ personId, side, text, position, freshAt: calendar.day(-freshDaysAgo) })),
  )
