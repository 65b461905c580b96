import { sql } from 'kysely'
import type { Database } from './database.ts'
import type { Schedule } from './jobs-schedule.ts'

const dayMs = 86_400_000

/** Takes away what is older than its use. */
export const sweep = async (db: Database, now: Date): Promise<void> => {
  const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs)
  await db.deleteFrom('sessions').where('endsAt', '<', now).execute()
  // An old link still tells who opens it that its time is over; after a week it is unknown.
  await db.deleteFrom('signInLinks').where('endsAt', '<', daysAgo(7)).execute()
  await db.deleteFrom('addressConfirmations').where('endsAt', '<', daysAgo(7)).execute()
  await db.deleteFrom('answerLinks').where('endsAt', '<', daysAgo(7)).execute()
  await db.deleteFrom('rateLimits').where('expire', '<', now.getTime()).execute()
  await db.deleteFrom('passkeyChallenges').where('endsAt', '<', now).execute()
  await db.deleteFrom('idempotencyKeys').where('at', '<', daysAgo(2)).execute()
  // No mail server tries for as long as that.
  await db.deleteFrom('mailedReplies').where('receivedAt', '<', daysAgo(30)).execute()
  // The cause of a mail stays, so that it is not made once more; what it said does not.
  await db
    .updateTable('mails')
    .set({ text: '', html: '', address: '', subject: '', headers: sql`'{}'` })
    .where('state', '=', 'sent')
    .where('sentAt', '<', daysAgo(30))
    .where('address', '<>', '')
    .execute()
}

export const sweeping: Schedule = { name: 'platform.sweep', cron: '17 * * * *', run: ({ db, clock }) => sweep(db, clock()) }
