import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { personFrom } from '../../platform/person.ts'

export const communitySettings = (db: Database) => db.selectFrom('communities').select(['name', 'language', 'joining', 'timeZone', 'isExample']).executeTakeFirst()

export type CommunitySettings = NonNullable<Awaited<ReturnType<typeof communitySettings>>>

export const listAdministrators = async (db: Database) =>
  db
    .selectFrom('administrators')
    .innerJoin('people', 'people.id', 'administrators.personId')
    .select([personFrom('elsewhere').as('person'), 'people.role', 'administrators.appointedAt'])
    .orderBy('administrators.appointedAt')
    .execute()

/** Those who were invited and have not come in yet. */
export const listInvitations = (db: Database) => db.selectFrom('invitations').select(['address', 'invitedAt']).orderBy('invitedAt', 'desc').orderBy('address').limit(500).execute()

export const countPeople = async (db: Database): Promise<number> => {
  const { people } = await db.selectFrom('people').select(sql<number>`count(*)`.as('people')).where('erasedAt', 'is', null).executeTakeFirstOrThrow()
  return people
}

export type Administrator = Awaited<ReturnType<typeof listAdministrators>>[number]
export type Invitation = Awaited<ReturnType<typeof listInvitations>>[number]
