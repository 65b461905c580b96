import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Database, Transaction } from './database.ts'

/** The key of this name, made on first need; of two processes that need it at once, both get the same. */
export const signingKey = async (db: Database | Transaction, name: string): Promise<Buffer> => {
  const known = await db.selectFrom('signingKeys').select('secret').where('name', '=', name).executeTakeFirst()
  if (known) return known.secret
  await db.insertInto('signingKeys').values({ name, secret: randomBytes(32) }).onConflict((conflict) => conflict.doNothing()).execute()
  const { secret } = await db.selectFrom('signingKeys').select('secret').where('name', '=', name).executeTakeFirstOrThrow()
  return secret
}

const signatureOf = (words: string, key: Buffer): string => createHmac('sha256', key).update(words).digest('base64url')

/** The words with what proves that they are ours. */
export const signed = (words: string, key: Buffer): string => `${words}.${signatureOf(words, key)}`

/** The words, if they are ours; nothing otherwise. */
export const verified = (given: string, key: Buffer): string | undefined => {
  const end = given.lastIndexOf('.')
  if (end < 0) return undefined
  const words = given.slice(0, end)
  const [expected, signature] = [Buffer.from(signatureOf(words, key)), Buffer.from(given.slice(end + 1))]
  return expected.length === signature.length && timingSafeEqual(expected, signature) ? words : undefined
}
