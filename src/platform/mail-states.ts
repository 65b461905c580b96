import { type Selectable, type UpdateObject, sql } from 'kysely'
import type { Database } from './database.ts'
import type { DB, Mails } from './schema.generated.ts'

export type ClaimedMail = Selectable<Mails>

/** How long a process has, to hand a mail over that it took, and then to hear that it arrived. */
export type Patience = { claimMs: number; handOverMs: number }

const giveUpAfterMs = 4 * 86_400_000
const longestPauseMinutes = 60

/*
 * queued ─► handing-over ─► sent. Up to "handing-over" the server has nothing, and whatever goes wrong the mail is sent
 * again. From there on it may have arrived, so it is sent again only if the server said no. A process that was stopped in
 * between leaves it in "handing-over"; once its time is over the mail is "unconfirmed".
 */

/** Takes the next mail that is to be sent; other processes leave it alone until `claimMs` have passed. */
export const claimMail = (db: Database, now: Date, { claimMs }: Patience): Promise<ClaimedMail | undefined> =>
  db
    .updateTable('mails')
    .set({ claimedUntil: later(now, claimMs), tries: sql`tries + 1` })
    .where('id', '=', (eb) =>
      eb
        .selectFrom('mails')
        .select('id')
        .where('state', '=', 'queued')
        .where('nextTryAt', '<=', now)
        .where((or) => or.or([or('claimedUntil', 'is', null), or('claimedUntil', '<', now)]))
        .orderBy('urgent', 'desc')
        .orderBy('nextTryAt')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst()

/** Notes that the server may have it from now on. Answers no when another process has taken it over, after we were too slow. */
export const beginHandOver = async (db: Database, mail: ClaimedMail, now: Date, { handOverMs }: Patience): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('mails')
    .set({ state: 'handing-over', claimedUntil: later(now, handOverMs) })
    .where('id', '=', mail.id)
    .where('state', '=', 'queued')
    .where('tries', '=', mail.tries)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** The server has it: also true of a mail that was given up on in the meantime. */
export const markSent = (db: Database, { id }: ClaimedMail, now: Date): Promise<unknown> =>
  db.updateTable('mails').set({ state: 'sent', sentAt: now, claimedUntil: null, problem: '' }).where('id', '=', id).where('state', 'in', ['handing-over', 'unconfirmed']).execute()

/** The server does not have it, and may take it later. */
export const postpone = (db: Database, mail: ClaimedMail, problem: string, now: Date): Promise<unknown> => {
  if (now.getTime() - mail.madeAt.getTime() > giveUpAfterMs) return markFailed(db, mail, problem)
  const pauseMs = Math.min(2 ** (mail.tries - 1), longestPauseMinutes) * 60_000
  return settle(db, mail, { state: 'queued', problem, nextTryAt: later(now, pauseMs * (0.5 + Math.random())) })
}

/** The server does not have it and never will. */
export const markFailed = (db: Database, mail: ClaimedMail, problem: string): Promise<unknown> => settle(db, mail, { state: 'failed', problem })

/** The server may have it: we did not hear. */
export const markUnconfirmed = (db: Database, mail: ClaimedMail, problem: string): Promise<unknown> => settle(db, mail, { state: 'unconfirmed', problem })

/** The same for mails of processes that were stopped in the middle. Answers how many there were. */
export const markLostUnconfirmed = async (db: Database, now: Date): Promise<number> => {
  const { numUpdatedRows } = await db
    .updateTable('mails')
    .set({ state: 'unconfirmed', claimedUntil: null })
    .where('state', '=', 'handing-over')
    .where('claimedUntil', '<', now)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

// `tries` tells one claim from the next: a process that was too slow changes nothing of another's.
const settle = (db: Database, { id, tries }: ClaimedMail, change: UpdateObject<DB, 'mails'>) =>
  db
    .updateTable('mails')
    .set({ ...change, claimedUntil: null })
    .where('id', '=', id)
    .where('tries', '=', tries)
    .where('state', 'in', ['queued', 'handing-over'])
    .execute()

const later = (moment: Date, ms: number) => new Date(moment.getTime() + ms)
