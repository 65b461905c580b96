import type { Transaction } from '../../platform/database.ts'
import { type Refusal, isRefusal, refuseField } from '../../platform/refusal.ts'
import { findPeople } from '../people/index.ts'
import { mailAddress } from '../sign-in/index.ts'
import type { Someone } from './forms.ts'

/** Whom somebody knows. From outside it is a name and an address; the address of somebody here is never told back. */
export type KnownPerson = { personId: number; name: string; address: null } | { personId: null; name: string; address: string }

export const knownPerson = async (trx: Transaction, { someone, theirName }: Someone): Promise<KnownPerson | Refusal> => {
  if (!someone) return refuseField('someone', { key: 'introductions.someone.empty' })
  return someone.includes('@') ? byAddress(trx, someone, theirName) : byName(trx, someone)
}

const byName = async (trx: Transaction, someone: string): Promise<KnownPerson | Refusal> => {
  const found = await findPeople(trx, [someone], 'someone')
  return isRefusal(found) ? found : { personId: found[0]!.id, name: '', address: null }
}

const byAddress = async (trx: Transaction, someone: string, theirName: string): Promise<KnownPerson | Refusal> => {
  const { success, data: address } = mailAddress.safeParse(someone)
  if (!success) return refuseField('someone', { key: 'introductions.someone.no-address' })
  if (!theirName) return refuseField('theirName', { key: 'introductions.their-name.empty' })
  const member = await trx
    .selectFrom('identities')
    .innerJoin('people', 'people.id', 'identities.personId')
    .select('people.id')
    .where('kind', '=', 'mail')
    .where('subject', '=', address)
    .where('verifiedAt', 'is not', null)
    .where('people.erasedAt', 'is', null)
    .executeTakeFirst()
  return member ? { personId: member.id, name: theirName, address: null } : { personId: null, name: theirName, address }
}
