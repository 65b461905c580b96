import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import { digestOf } from '../../platform/session.ts'

/** The person who reads mail at this address, as far as that is proven. */
export const personByAddress = (db: Database | Transaction, address: string) =>
  db
    .selectFrom('identities')
    .innerJoin('people', 'people.id', 'identities.personId')
    .select(['people.id', 'people.name', 'people.language'])
    .where('identities.kind', '=', 'mail')
    .where('identities.issuer', '=', '')
    .where('identities.subject', '=', address)
    .where('identities.verifiedAt', 'is not', null)
    .where('people.erasedAt', 'is', null)
    .executeTakeFirst()

/** Whether somebody at this address may make an account: anyone where joining is open, else who was invited. */
export const mayJoin = async (db: Database | Transaction, address: string): Promise<boolean> => {
  const { may } = await db
    .selectNoFrom(
      sql<boolean>`coalesce((select joining = 'open' from communities), false)
        or exists (select from invitations where address = ${address})`.as('may'),
    )
    .executeTakeFirstOrThrow()
  return may
}

/** The link that is still good, without spending it. */
export const goodLink = (db: Database | Transaction, secret: string, now: Date) =>
  db
    .selectFrom('signInLinks')
    .select(['address', 'returnTo'])
    .where('tokenDigest', '=', digestOf(secret))
    .where('usedAt', 'is', null)
    .where('endsAt', '>', now)
    .executeTakeFirst()

/** What a spent link was for, so that a new one is one click. */
export const addressOfLink = async (db: Database | Transaction, secret: string): Promise<string> => {
  const link = await db.selectFrom('signInLinks').select('address').where('tokenDigest', '=', digestOf(secret)).executeTakeFirst()
  return link?.address ?? ''
}
