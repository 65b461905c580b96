import webPush from 'web-push'
import type { Database, Transaction } from '../../platform/database.ts'

export type PushKeys = { publicKey: string; privateKey: string }

/** What push services know us by, made on first need; of two processes that need it at once, both get the same. */
export const pushKeys = async (db: Database | Transaction): Promise<PushKeys> => {
  const known = await kept(db)
  if (known) return known
  await db.insertInto('pushKeys').values(webPush.generateVAPIDKeys()).onConflict((conflict) => conflict.doNothing()).execute()
  return (await kept(db))!
}

const kept = (db: Database | Transaction) => db.selectFrom('pushKeys').select(['publicKey', 'privateKey']).executeTakeFirst()
