import type { Database, Transaction } from '../../platform/database.ts'

const minutesOpen = 5

/** Keeps what a browser was asked to sign; `personId` where somebody adds a passkey to their account. */
export const keepChallenge = async (db: Database | Transaction, challenge: string, personId: number | null, now: Date): Promise<void> => {
  await db.insertInto('passkeyChallenges').values({ challenge, personId, endsAt: new Date(now.getTime() + minutesOpen * 60_000) }).execute()
}

/** Takes a challenge away; true for the one who found it, in time and for this person. */
export const spendChallenge = async (trx: Transaction, challenge: string, personId: number | null, now: Date): Promise<boolean> => {
  const spent = await trx
    .deleteFrom('passkeyChallenges')
    .where('challenge', '=', challenge)
    .where('personId', 'is not distinct from', personId)
    .where('endsAt', '>', now)
    .returning('id')
    .executeTakeFirst()
  return spent !== undefined
}
