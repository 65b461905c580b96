import type { Transaction } from '../../platform/database.ts'
import { type Refusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import type { Way } from './forms.ts'

/*
 * How two people know each other is between those two. It leaves no trace in the log of what happened: nobody else has
 * anything to do with it, and nothing follows from it.
 */

/** Notes how the viewer knows somebody; an earlier answer is replaced. */
export const noteAcquaintance = async (trx: Transaction, viewer: Member, handle: string, how: Way, now: Date): Promise<Refusal | { handle: string }> => {
  const other = await personByHandle(trx, handle)
  if (!other) return missing
  if (other.id === viewer.personId) return refuse('invalid', { key: 'people.acquaintance.self' })
  await trx
    .insertInto('acquaintances')
    .values({ personId: viewer.personId, otherId: other.id, how, notedAt: now })
    .onConflict((conflict) => conflict.columns(['personId', 'otherId']).doUpdateSet({ how, notedAt: now }))
    .execute()
  return { handle }
}

/** Takes the viewer's own answer back. */
export const forgetAcquaintance = async (trx: Transaction, viewer: Member, handle: string): Promise<Refusal | { handle: string }> => {
  const other = await personByHandle(trx, handle)
  if (!other) return missing
  await trx.deleteFrom('acquaintances').where('personId', '=', viewer.personId).where('otherId', '=', other.id).execute()
  return { handle }
}

const personByHandle = (trx: Transaction, handle: string) =>
  trx.selectFrom('people').select('id').where('handle', '=', handle).where('erasedAt', 'is', null).executeTakeFirst()
