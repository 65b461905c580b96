import type { Database, Transaction } from '../../platform/database.ts'
import { announceAfterCommit } from '../../platform/events.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import { sessionEnded } from '../../platform/session.ts'
import type { Member } from '../../platform/viewer.ts'

/** Where the viewer is signed in, the last used first. */
export const sessionsOf = (db: Database, viewer: Member, now: Date) =>
  db
    .selectFrom('sessions')
    .select(['id', 'device', 'beganAt', 'seenAt'])
    .where('personId', '=', viewer.personId)
    .where('endsAt', '>', now)
    .orderBy('seenAt', 'desc')
    .limit(100)
    .execute()

export type Session = Awaited<ReturnType<typeof sessionsOf>>[number]

/** Ends one of the viewer's own sessions. */
export const endSessionOf = async (trx: Transaction, viewer: Member, id: number): Promise<Refusal | { ended: number }> => {
  const ended = await trx.deleteFrom('sessions').where('id', '=', id).where('personId', '=', viewer.personId).returning('id').executeTakeFirst()
  if (!ended) return missing
  announceAfterCommit(trx, sessionEnded)
  return { ended: 1 }
}

/** Ends all of them but the one that asks. */
export const endOtherSessions = async (trx: Transaction, viewer: Member): Promise<{ ended: number }> => {
  const ended = await trx
    .deleteFrom('sessions')
    .where('personId', '=', viewer.personId)
    .where('id', '!=', viewer.sessionId ?? 0)
    .returning('id')
    .execute()
  announceAfterCommit(trx, sessionEnded)
  return { ended: ended.length }
}
