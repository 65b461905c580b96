import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from './database.ts'

/** The same from src/platform and from dist/server, whatever folder we were started from. */
const migrations = join(import.meta.dirname, '../../db/migrations')

const files = async (folder: string) => (await readdir(folder)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).sort()

/**
 * Brings the database up to the newest migration, or the one named `until`, and answers the names that were applied.
 * Each file runs in a transaction of its own, under a lock, so that several processes may start at once.
 */
export const migrate = async (db: Database, { folder = migrations, until = '9999' }: { folder?: string; until?: string | undefined } = {}): Promise<string[]> => {
  const applied: string[] = []
  for (const name of await files(folder)) {
    if (name > until) break
    const text = await readFile(join(folder, name), 'utf8')
    await db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(7031)`.execute(trx)
      await sql`create table if not exists migrations (name text primary key, at timestamptz not null default now())`.execute(trx)
      const known = await sql`select 1 from migrations where name = ${name}`.execute(trx)
      if (known.rows.length) return
      await sql.raw(text).execute(trx)
      await sql`insert into migrations (name) values (${name})`.execute(trx)
      applied.push(name)
    })
  }
  return applied
}
