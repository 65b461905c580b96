import { sql } from 'kysely'
import { type Audience, isWider } from '../../platform/access.ts'
import type { Database, Transaction } from '../../platform/database.ts'
import { type Refusal, isRefusal, refuseField } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { findPeople } from '../people/index.ts'

type Wish = { audience: Audience; organisation: string; readers: string[] }

/** Who may read a question, with the rows that this takes. */
export type Readership = { audience: Audience; organisationId: number | null; readerIds: number[] }

/** Finds the organisation or the people that an audience names. Only one's own organisation can be chosen. */
export const readershipOf = async (trx: Transaction, viewer: Member, wish: Wish): Promise<Readership | Refusal> => {
  const base = { audience: wish.audience, organisationId: null, readerIds: [] }
  if (wish.audience === 'organisation') {
    const organisationId = await ownOrganisation(trx, viewer, wish.organisation)
    return isRefusal(organisationId) ? organisationId : { ...base, organisationId }
  }
  if (wish.audience !== 'people') return base
  const readerIds = await namedReaders(trx, wish.readers)
  return isRefusal(readerIds) ? readerIds : { ...base, readerIds }
}

type Present = { id: number; audience: Audience; organisationId: number | null }

/** Whether people could read a question then who can't now. A step down the ladder, or none at all, can still be a step to others. */
export const letsInOthers = async (trx: Transaction, present: Present, { audience, organisationId, readerIds }: Readership): Promise<boolean> => {
  if (isWider(audience, present.audience)) return true
  if (audience === 'organisation') return present.audience === 'organisation' && organisationId !== present.organisationId
  if (audience !== 'people' || isWider(present.audience, 'organisation')) return false
  const { others } = await trx
    .selectNoFrom(
      sql<boolean>`exists (
        select unnest(${readerIds}::bigint[])
        except select person_id from question_readers where question_id = ${present.id}
        except select person_id from memberships where organisation_id = ${present.organisationId}
        except select person_id from joins where question_id = ${present.id})`.as('others'),
    )
    .executeTakeFirstOrThrow()
  return others
}

const ownOrganisation = async (trx: Transaction, viewer: Member, handle: string): Promise<number | Refusal> => {
  const own = await trx
    .selectFrom('organisations')
    .innerJoin('memberships', 'memberships.organisationId', 'organisations.id')
    .select(['organisations.id', 'organisations.handle'])
    .where('memberships.personId', '=', viewer.personId)
    .execute()
  const chosen = handle ? own.find((organisation) => organisation.handle === handle) : own.length === 1 ? own[0] : undefined
  if (chosen) return chosen.id
  return refuseField('organisation', { key: own.length ? 'questions.audience.which-organisation' : 'questions.audience.no-organisation' })
}

const namedReaders = async (trx: Transaction, names: string[]): Promise<number[] | Refusal> => {
  if (names.length === 0) return refuseField('readers', { key: 'questions.audience.name-somebody' })
  const people = await findPeople(trx, names, 'readers')
  return isRefusal(people) ? people : people.map((person) => person.id)
}

/** The readers that a question names, as its asker would type them: a name that more people have, or that has a comma in it, as in addresses. */
export const readerNames = async (db: Database, questionId: number): Promise<string[]> => {
  const rows = await db
    .selectFrom('questionReaders')
    .innerJoin('people', 'people.id', 'questionReaders.personId')
    .select(sql<string>`case when name like '%,%' or exists (select from people as others where others.id <> people.id and lower(others.name) = lower(people.name) and others.erased_at is null)
      then handle else name end`.as('typed'))
    .where('questionId', '=', questionId)
    .where('people.erasedAt', 'is', null)
    .orderBy('name')
    .execute()
  return rows.map(({ typed }) => typed)
}

export const keepReaders = async (trx: Transaction, questionId: number, readerIds: number[]): Promise<void> => {
  await trx.deleteFrom('questionReaders').where('questionId', '=', questionId).execute()
  if (readerIds.length)
    await trx.insertInto('questionReaders').values(readerIds.map((personId) => ({ questionId, personId }))).execute()
}
