import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { digestOf, newSecret } from '../../platform/session.ts'
import { paths } from './paths.ts'

const hasAdministrator = async (db: Database | Transaction): Promise<boolean> =>
  (await db.selectFrom('administrators').select('personId').limit(1).executeTakeFirst()) !== undefined

/**
 * For the console of a real installation that nobody has set up yet: the address at which its first administrator comes in.
 * Nothing once there is one. Every start makes a new link, for secrets are kept as digests only.
 */
export const setupLink = async ({ db, settings, clock }: Pick<Deps, 'db' | 'settings' | 'clock'>): Promise<string | undefined> => {
  if (!settings.configured || (await hasAdministrator(db))) return undefined
  const secret = newSecret()
  await db.insertInto('setupLinks').values({ tokenDigest: digestOf(secret), madeAt: clock() }).execute()
  return settings.url + paths.setup(secret)
}

/** Whether this secret still opens the set-up. */
export const opensSetup = async (db: Database, secret: string): Promise<boolean> => {
  const link = await db.selectFrom('setupLinks').select('madeAt').where('tokenDigest', '=', digestOf(secret)).where('usedAt', 'is', null).executeTakeFirst()
  return link !== undefined && !(await hasAdministrator(db))
}

/** Uses the link up; true for the one who did. Of two at once the second waits and finds that it is done. */
export const spendSetupLink = async (trx: Transaction, secret: string, now: Date): Promise<boolean> => {
  await sql`lock table administrators in share row exclusive mode`.execute(trx)
  if (await hasAdministrator(trx)) return false
  const spent = await trx
    .updateTable('setupLinks')
    .set({ usedAt: now })
    .where('tokenDigest', '=', digestOf(secret))
    .where('usedAt', 'is', null)
    .returning('madeAt')
    .executeTakeFirst()
  return spent !== undefined
}
