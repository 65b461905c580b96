import type { Database, Transaction } from './database.ts'
import { digestOf, newSecret } from './session.ts'

const goodForDays = 60

/** What can be answered from a mail: an invitation to a question, or one side of an introduction. */
export type AnswerSubject = { invitationId: number } | { introductionSideId: number }

/**
 * Makes what a mail carries along so that its reader can answer one thing without signing in, and nothing else. It is kept as a digest,
 * so it has to go into the mail in the transaction that makes it.
 */
export const makeAnswerLink = async (trx: Transaction, subject: AnswerSubject, now: Date): Promise<string> => {
  const secret = newSecret()
  await trx.insertInto('answerLinks').values({ ...subject, tokenDigest: digestOf(secret), endsAt: new Date(now.getTime() + goodForDays * 86_400_000) }).execute()
  return secret
}

/** What somebody who holds this secret may answer; nothing when it is too old or never was. */
export const answerSubject = async (db: Database | Transaction, secret: string, now: Date): Promise<{ invitationId: number | null; introductionSideId: number | null } | undefined> =>
  db.selectFrom('answerLinks').select(['invitationId', 'introductionSideId']).where('tokenDigest', '=', digestOf(secret)).where('endsAt', '>', now).executeTakeFirst()
