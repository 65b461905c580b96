import { createHash } from 'node:crypto'
import type { Transaction } from './database.ts'
import type { Values } from './read-input.ts'

export type KeptAnswer = { status: number; location: string | null; body: unknown }

type Once = { personId: number; key: string; digest: Buffer }

/** A digest of what is asked, to tell a repeated request from another one under the same key. */
export const requestDigest = async (method: string, path: string, values: Values): Promise<Buffer> => {
  const digest = createHash('sha256').update(`${method} ${path} ${JSON.stringify(values)}`)
  // A file says nothing of what is in it in JSON.
  for (const value of Object.values(values).flat()) if (value instanceof File) digest.update(new Uint8Array(await value.arrayBuffer()))
  return digest.digest()
}

/**
 * Claims a key for the transaction that is running. Of two requests with one key the second waits here until the first has
 * committed, and is then given the first one's answer.
 */
export const claimKey = async (trx: Transaction, once: Once): Promise<'claimed' | 'other-request' | KeptAnswer> => {
  const claimed = await trx
    .insertInto('idempotencyKeys')
    .values({ personId: once.personId, key: once.key, requestDigest: once.digest, status: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (claimed) return 'claimed'
  const kept = await trx
    .selectFrom('idempotencyKeys')
    .selectAll()
    .where('personId', '=', once.personId)
    .where('key', '=', once.key)
    .executeTakeFirstOrThrow()
  return once.digest.equals(kept.requestDigest) ? kept : 'other-request'
}

export const keepAnswer = async (trx: Transaction, once: Once, answer: KeptAnswer): Promise<void> => {
  await trx
    .updateTable('idempotencyKeys')
    .set({ status: answer.status, location: answer.location, body: answer.body === undefined ? null : JSON.stringify(answer.body) })
    .where('personId', '=', once.personId)
    .where('key', '=', once.key)
    .execute()
}

/** Gives a key back after a "no" that leaves something behind: the same request may succeed later. */
export const freeKey = async (trx: Transaction, once: Once): Promise<void> => {
  await trx.deleteFrom('idempotencyKeys').where('personId', '=', once.personId).where('key', '=', once.key).execute()
}
