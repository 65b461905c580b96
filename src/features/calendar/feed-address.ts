import type { Database, Transaction } from '../../platform/database.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import { digestOf, newSecret } from '../../platform/session.ts'
import type { Member } from '../../platform/viewer.ts'

/** Whether the viewer has a secret address, since when, and when it was last asked for. */
export const feedOf = (db: Database | Transaction, { personId }: Member) =>
  db.selectFrom('calendarFeeds').select(['madeAt', 'usedAt']).where('personId', '=', personId).executeTakeFirst()

export type Feed = NonNullable<Awaited<ReturnType<typeof feedOf>>>

/** Makes a secret address, in place of the one that there was: that one works no more. */
export const makeFeed = async (trx: Transaction, { personId }: Member, now: Date): Promise<{ secret: string }> => {
  const secret = newSecret()
  const made = { secretDigest: digestOf(secret), madeAt: now, usedAt: null }
  await trx.insertInto('calendarFeeds').values({ personId, ...made }).onConflict((conflict) => conflict.column('personId').doUpdateSet(made)).execute()
  return { secret }
}

export const endFeed = async (trx: Transaction, { personId }: Member): Promise<Refusal | undefined> => {
  const ended = await trx.deleteFrom('calendarFeeds').where('personId', '=', personId).returning('personId').executeTakeFirst()
  await trx.deleteFrom('calendarEntries').where('personId', '=', personId).execute()
  return ended ? undefined : missing
}
