import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { Language } from '../../platform/messages.ts'
import { type Refusal, refuse, refuseField } from '../../platform/refusal.ts'
import { digestOf } from '../../platform/session.ts'
import { admitPerson } from '../people/index.ts'
import { mayJoin, personByAddress } from './queries.ts'

/** The link was used, is too old, or never was: which of these is nobody's business. */
export const spent = refuse('conflict', { key: 'sign-in.link.spent' })

/**
 * Spends a link. Somebody without an account becomes a member under the name they chose.
 * Of many at once with the same link one gets in: the update finds an unused row only once.
 */
export const useLink = async (
  trx: Transaction,
  given: { token: string; name: string; language: Language },
  now: Date,
): Promise<{ personId: number; returnTo: string; isNew: boolean } | Refusal> => {
  const link = await trx
    .updateTable('signInLinks')
    .set({ usedAt: now })
    .where('tokenDigest', '=', digestOf(given.token))
    .where('usedAt', 'is', null)
    .where('endsAt', '>', now)
    .returning(['address', 'returnTo'])
    .executeTakeFirst()
  if (!link) return spent
  await oneAtATime(trx, link.address)
  const person = await personByAddress(trx, link.address)
  if (person) return { personId: person.id, returnTo: link.returnTo, isNew: false }
  if (!(await mayJoin(trx, link.address))) return spent
  if (!given.name) return refuseField('name', { key: 'sign-in.name.empty' })
  const personId = await admitPerson(trx, { ...given, address: link.address }, now)
  return { personId, returnTo: link.returnTo, isNew: true }
}

// Two links to one new mailbox may be opened at once; the second must find the account that the first is making.
const oneAtATime = (trx: Transaction, address: string) => sql`select pg_advisory_xact_lock(hashtextextended(${address}, 7))`.execute(trx)
