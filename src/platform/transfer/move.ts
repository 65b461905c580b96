import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import type { Carried } from './carried.ts'
import { reading, writing } from './connections.ts'
import { rowsInto, rowsOf } from './copy-rows.ts'
import { fingerprintForCopy, fingerprintOf, isSame } from './fingerprint.ts'
import { continueAfter, lastNumber } from './sequences.ts'
import { readTables, type Table } from './tables.ts'

/**
 * Copies everything from one database into another that has the same, empty tables, in one transaction: either all of it
 * has arrived and was found the same, or nothing has.
 */
export async function moveInto(from: string, to: string): Promise<Carried> {
  return reading(from, (source) =>
    writing(to, async (target) => {
      const carried: Carried = []
      for (const table of await readTables(source)) carried.push({ table: table.name, rows: await carry(source, target, table) })
      return carried
    }),
  )
}

async function carry(source: Client, target: Client, table: Table): Promise<number> {
  await pipeline(rowsOf(source, table), rowsInto(target, table))
  await continueAfter(target, table, await lastNumber(source, table))
  const [sent, arrived] = [await fingerprintForCopy(source, table), await fingerprintOf(target, table)]
  if (!isSame(sent, arrived)) throw new Error(`${table.name} did not arrive as it was: ${arrived.rows} of ${sent.rows} rows. Nothing was changed.`)
  return arrived.rows
}
