import { sql } from 'kysely'
import type { Transaction } from './database.ts'

/** Tries something inside a transaction. When it fails, what it wrote is taken back, the rest stays, and the error is answered. */
export const attempt = async (trx: Transaction, act: () => Promise<void>): Promise<{ error: unknown } | undefined> => {
  await sql`savepoint attempt`.execute(trx)
  try {
    await act()
    await sql`release savepoint attempt`.execute(trx)
    return undefined
  } catch (error) {
    await sql`rollback to savepoint attempt`.execute(trx)
    return { error }
  }
}
