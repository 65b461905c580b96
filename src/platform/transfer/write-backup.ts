import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Client } from 'pg'
import { endOfRows, format, line } from './backup-format.ts'
import type { Carried } from './carried.ts'
import { migrationsIn, reading } from './connections.ts'
import { rowsOf } from './copy-rows.ts'
import { fingerprintForCopy } from './fingerprint.ts'
import { lastNumber } from './sequences.ts'
import { readTables } from './tables.ts'

/** Writes everything as it is at one moment into a file, also while the program runs. The file is there when it is whole. */
export async function writeBackup(from: string, file: string, now: Date): Promise<Carried> {
  const carried: Carried = []
  // It holds closed circles and mail addresses: for the eyes of its owner only.
  const unfinished = `${file}.unfinished`
  try {
    await reading(from, (client) =>
      pipeline(Readable.from(backup(client, now, carried), { objectMode: false }), createGzip(), createWriteStream(unfinished, { mode: 0o600, flush: true })),
    )
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  return carried
}

async function* backup(client: Client, now: Date, carried: Carried): AsyncGenerator<string | Buffer> {
  yield line({ kring: 'backup', format, madeAt: now.toISOString(), migrations: await migrationsIn(client) })
  for (const table of await readTables(client)) {
    yield line({ table: table.name, columns: table.columns })
    yield* rowsOf(client, table)
    yield `${endOfRows}\n`
    const fingerprint = await fingerprintForCopy(client, table)
    yield line({ ...fingerprint, last: await lastNumber(client, table) })
    carried.push({ table: table.name, rows: fingerprint.rows })
  }
  yield line({ end: true, tables: carried.length })
}
