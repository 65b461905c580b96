import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Transaction } from './database.ts'
import type { Member, Viewer } from './viewer.ts'
import { visitor } from './viewer.ts'

const sessionDays = 60

/** A session ends when it was not used for so long. */
const endOfSession = (now: Date) => new Date(now.getTime() + sessionDays * 86_400_000)

/** 256 random bits, for cookies, mailed links and access tokens. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a secret. It is random and long, so a plain digest can't be guessed back. */
export const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** Begins a session and answers the secret that goes into the cookie. */
export const beginSession = async (trx: Database | Transaction, personId: number, device: string, now: Date): Promise<string> => {
  const secret = newSecret()
  await trx
    .insertInto('sessions')
    .values({ tokenDigest: digestOf(secret), personId, device: device.slice(0, 300), beganAt: now, seenAt: now, endsAt: endOfSession(now) })
    .execute()
  return secret
}

const person = (db: Database) =>
  db
    .selectFrom('people')
    .select([
      'people.id as personId',
      'people.handle',
      'people.name',
      sql<boolean>`exists (select from pictures where person_id = people.id)`.as('hasPicture'),
      sql<boolean>`exists (select from administrators where person_id = people.id)`.as('administrator'),
      sql<number[]>`array(select organisation_id::float8 from memberships where person_id = people.id)`.as('organisationIds'),
    ])
    .where('people.erasedAt', 'is', null)

/** The viewer that a session's secret stands for. */
export const viewerBySession = async (db: Database, secret: string, now: Date): Promise<Viewer> => {
  const found = await person(db)
    .innerJoin('sessions', 'sessions.personId', 'people.id')
    .select(['sessions.id as sessionId', 'sessions.seenAt'])
    .where('sessions.tokenDigest', '=', digestOf(secret))
    .where('sessions.endsAt', '>', now)
    .executeTakeFirst()
  if (!found) return visitor
  const { seenAt, ...member } = found
  if (now.getTime() - seenAt.getTime() > 3_600_000)
    await db.updateTable('sessions').set({ seenAt: now, endsAt: endOfSession(now) }).where('id', '=', found.sessionId).execute()
  return { kind: 'member', ...member, scopes: ['read', 'write'] }
}

/** The viewer that a personal access token stands for; nothing when it is unknown or has ended. */
export const viewerByToken = async (db: Database, secret: string, now: Date): Promise<Member | undefined> => {
  const found = await person(db)
    .innerJoin('accessTokens', 'accessTokens.personId', 'people.id')
    .select(['accessTokens.id as tokenId', 'accessTokens.usedAt', 'accessTokens.scopes'])
    .where('accessTokens.tokenDigest', '=', digestOf(secret))
    .where('accessTokens.endedAt', 'is', null)
    .where((eb) => eb.or([eb('accessTokens.endsAt', 'is', null), eb('accessTokens.endsAt', '>', now)]))
    .executeTakeFirst()
  if (!found) return undefined
  const { usedAt, scopes, ...member } = found
  if (!usedAt || now.getTime() - usedAt.getTime() > 3_600_000)
    await db.updateTable('accessTokens').set({ usedAt: now }).where('id', '=', found.tokenId).execute()
  return { kind: 'member', ...member, scopes: scopes as Member['scopes'] }
}

export const endSession = async (trx: Database | Transaction, secret: string): Promise<void> => {
  await trx.deleteFrom('sessions').where('tokenDigest', '=', digestOf(secret)).execute()
}

/** Tells, in one query, which of these viewers are still in by the session or token they came with. Visitors always are. */
export const stillIn = async (db: Database, viewers: Viewer[], now: Date): Promise<(viewer: Viewer) => boolean> => {
  const idsOf = (way: 'sessionId' | 'tokenId') => viewers.flatMap((viewer) => (viewer.kind === 'member' && viewer[way]) || [])
  const [sessionIds, tokenIds] = [idsOf('sessionId'), idsOf('tokenId')]
  if (sessionIds.length + tokenIds.length === 0) return () => true
  const { rows } = await sql<{ sessionId: number | null; tokenId: number | null }>`
    select id as session_id, null::bigint as token_id from sessions where id = any(${sessionIds}) and ends_at > ${now}
    union all
    select null, id from access_tokens where id = any(${tokenIds}) and ended_at is null and (ends_at is null or ends_at > ${now})`.execute(db)
  const sessions = new Set(rows.map(({ sessionId }) => sessionId))
  const tokens = new Set(rows.map(({ tokenId }) => tokenId))
  return (viewer) => viewer.kind === 'visitor' || sessions.has(viewer.sessionId ?? 0) || tokens.has(viewer.tokenId ?? 0)
}
