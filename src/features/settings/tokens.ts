import type { Database, Transaction } from '../../platform/database.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import { digestOf, newSecret } from '../../platform/session.ts'
import type { Member } from '../../platform/viewer.ts'
import type { TokenInput } from './forms.ts'

/** The viewer's tokens that have not ended. */
export const tokensOf = (db: Database | Transaction, viewer: Member, now: Date) =>
  db
    .selectFrom('accessTokens')
    .select(['id', 'name', 'scopes', 'madeAt', 'usedAt', 'endsAt'])
    .where('personId', '=', viewer.personId)
    .where('endedAt', 'is', null)
    .where((eb) => eb.or([eb('endsAt', 'is', null), eb('endsAt', '>', now)]))
    .orderBy('id', 'desc')
    .execute()

export type Token = Awaited<ReturnType<typeof tokensOf>>[number]

/** Makes a personal access token. Its secret is in the answer and nowhere else. */
export const makeToken = async (trx: Database | Transaction, personId: number, { name, scopes, endsOn }: TokenInput, now: Date): Promise<{ id: number; secret: string }> => {
  const secret = newSecret()
  const { id } = await trx
    .insertInto('accessTokens')
    .values({ personId, tokenDigest: digestOf(secret), name, scopes, madeAt: now, endsAt: endsOn ? new Date(`${endsOn}T23:59:59Z`) : null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, secret }
}

export const endToken = async (trx: Transaction, viewer: Member, id: number, now: Date): Promise<Refusal | undefined> => {
  const ended = await trx
    .updateTable('accessTokens')
    .set({ endedAt: now })
    .where('id', '=', id)
    .where('personId', '=', viewer.personId)
    .where('endedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return ended ? undefined : missing
}

/** For `npm run token`: a token for the person with this handle, or nothing when there is nobody of that name. */
export const makeTokenFor = async (db: Database, handle: string, now: Date): Promise<string | undefined> => {
  const person = await db.selectFrom('people').select('id').where('handle', '=', handle).where('erasedAt', 'is', null).executeTakeFirst()
  if (!person) return undefined
  const { secret } = await makeToken(db, person.id, { name: 'npm run token', scopes: ['read', 'write'], endsOn: undefined }, now)
  return secret
}

/** For `npm run token -- --list`: everybody's handle, in alphabetical order. */
export const handles = async (db: Database): Promise<string[]> => {
  const people = await db.selectFrom('people').select('handle').where('erasedAt', 'is', null).orderBy('handle').execute()
  return people.map(({ handle }) => handle)
}
