import type { Transaction } from '../../platform/database.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'

/** Gives a passkey of the viewer's a name that they know it by. */
export const renamePasskey = async (trx: Transaction, viewer: Member, id: number, name: string): Promise<Refusal | { id: number }> => {
  const renamed = await trx.updateTable('passkeys').set({ name }).where('id', '=', id).where('personId', '=', viewer.personId).returning('id').executeTakeFirst()
  return renamed ?? missing
}
