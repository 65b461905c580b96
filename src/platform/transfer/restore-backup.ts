import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { CannotStart } from '../cannot-start.ts'
import { createDatabase } from '../database.ts'
import { migrate } from '../migrate.ts'
import type { Carried } from './carried.ts'
import { checkEmpty, migrationsIn, reading, writing } from './connections.ts'
import { rowsInto } from './copy-rows.ts'
import { fingerprintOf, isSame } from './fingerprint.ts'
import { type BackedUpTable, openBackup } from './read-backup.ts'
import { continueAfter } from './sequences.ts'
import { readTables, type Table } from './tables.ts'

/**
 * Puts a backup into an empty database: its tables as they were when it was made, its rows, and then what has changed
 * in the tables since. Throws CannotStart where the database is not empty or the file is not whole; then no row is left behind.
 */
export async function restoreBackup(file: string, to: string): Promise<Carried> {
  const backup = await openBackup(file)
  const db = createDatabase({ connectionString: to, maxConnections: 1 })
  try {
    await checkEmpty(to)
    await migrate(db, { until: backup.header.migrations.at(-1) })
    await checkSameTables(to, backup.header.migrations)
    const carried = await writing(to, (client) => takeIn(client, backup.tables))
    await migrate(db)
    return carried
  } finally {
    await db.destroy()
    await backup.close()
  }
}

async function checkSameTables(to: string, migrations: string[]): Promise<void> {
  const present = await reading(to, migrationsIn)
  if (migrations.some((name) => !present.includes(name))) throw new CannotStart('The backup was made by a newer Kring: upgrade this one first.')
  if (present.length > migrations.length)
    throw new CannotStart('The backup was made by an older Kring, and this database already has newer tables. Nothing was changed; choose a new, empty one.')
}

async function takeIn(client: Client, tables: AsyncGenerator<BackedUpTable>): Promise<Carried> {
  const known = new Map((await readTables(client)).map((table) => [table.name, table]))
  const carried: Carried = []
  for await (const backedUp of tables) {
    const table = known.get(backedUp.table)
    if (!table) throw new CannotStart(`The backup has a table ${backedUp.table}, and this Kring has none. Nothing was changed.`)
    carried.push({ table: table.name, rows: await takeInTable(client, { ...table, columns: backedUp.columns }, backedUp) })
  }
  return carried
}

async function takeInTable(client: Client, table: Table, { rows, footer }: BackedUpTable): Promise<number> {
  await pipeline(Readable.from(rows, { objectMode: false }), rowsInto(client, table))
  const { last, ...sent } = await footer()
  await continueAfter(client, table, last)
  const arrived = await fingerprintOf(client, table)
  if (!isSame(sent, arrived)) throw new CannotStart(`${table.name} is not as it was backed up: ${arrived.rows} of ${sent.rows} rows. Nothing was changed.`)
  return arrived.rows
}
