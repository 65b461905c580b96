import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Transaction } from './database.ts'
import type { Deps } from './deps.ts'
import { type Announcement, houseTopic } from './events.ts'
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

type Known = Pick<Member, 'personId' | 'handle' | 'name' | 'hasPicture' | 'administrator' | 'organisationIds'>

// Asked with every request, and therefore written out.
const person = sql`people.id as person_id, people.handle, people.name,
  exists (select from pictures where person_id = people.id) as has_picture,
  exists (select from administrators where person_id = people.id) as administrator,
  array(select organisation_id::float8 from memberships where person_id = people.id) as organisation_ids`

/** The viewer that a session's secret stands for. */
export const viewerBySession = async (db: Database, secret: string, now: Date): Promise<Viewer> => {
  const { rows } = await sql<Known & { sessionId: number; seenAt: Date }>`
    select ${person}, sessions.id as session_id, sessions.seen_at
    from sessions join people on people.id = sessions.person_id and people.erased_at is null
    where sessions.token_digest = ${digestOf(secret)} and sessions.ends_at > ${now}`.execute(db)
  const found = rows[0]
  if (!found) return visitor
  const { seenAt, ...member } = found
  if (now.getTime() - seenAt.getTime() > 3_600_000)
    await db.updateTable('sessions').set({ seenAt: now, endsAt: endOfSession(now) }).where('id', '=', found.sessionId).execute()
  return { kind: 'member', ...member, scopes: ['read', 'write'] }
}

/** The viewer that a personal access token stands for; nothing when it is unknown or has ended. */
export const viewerByToken = async (db: Database, secret: string, now: Date): Promise<Member | undefined> => {
  const { rows } = await sql<Known & { tokenId: number; usedAt: Date | null; scopes: string[] }>`
    select ${person}, access_tokens.id as token_id, access_tokens.used_at, access_tokens.scopes
    from access_tokens join people on people.id = access_tokens.person_id and people.erased_at is null
    where access_tokens.token_digest = ${digestOf(secret)} and access_tokens.ended_at is null
      and (access_tokens.ends_at is null or access_tokens.ends_at > ${now})`.execute(db)
  const found = rows[0]
  if (!found) return undefined
  const { usedAt, scopes, ...member } = found
  if (!usedAt || now.getTime() - usedAt.getTime() > 3_600_000)
    await db.updateTable('accessTokens').set({ usedAt: now }).where('id', '=', found.tokenId).execute()
  return { kind: 'member', ...member, scopes: scopes as Member['scopes'] }
}

/** The viewer that a person would be: to find out what they may see when they are told or asked something, and who answers by a mailed link. Nobody once they erased themselves. */
export const viewerOfPerson = async (db: Database | Transaction, personId: number): Promise<Member | undefined> => {
  const { rows } = await sql<Known>`select ${person} from people where people.id = ${personId} and people.erased_at is null`.execute(db)
  return rows[0] && { kind: 'member', ...rows[0], scopes: ['read'] }
}

/** Announced when a session ends, so that nobody remembers whose it was. */
export const sessionEnded: Announcement = { id: 0, topics: [houseTopic] }

export const endSession = async ({ db, hub }: Pick<Deps, 'db' | 'hub'>, secret: string): Promise<void> => {
  await db.deleteFrom('sessions').where('tokenDigest', '=', digestOf(secret)).execute()
  await hub.announce([sessionEnded])
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
