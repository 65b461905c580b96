import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { CannotStart } from '../cannot-start.ts'
import { type End, endOfRows, format, type Header, type TableFooter, type TableHeader } from './backup-format.ts'
import { linesOf } from './lines.ts'

export type BackedUpTable = TableHeader & { rows: AsyncGenerator<Buffer>; footer: () => Promise<TableFooter> }

export type Backup = { header: Header; tables: AsyncGenerator<BackedUpTable>; close: () => Promise<unknown> }

/** Opens a backup for reading from front to back: every table's rows are to be read before the next table. */
export async function openBackup(file: string): Promise<Backup> {
  const lines = linesOf(unzip(file))
  const next = async <Kind>(): Promise<Kind> => {
    const { value, done } = await lines.next()
    if (done) throw new CannotStart(`${file} is not a whole backup: it was cut off.`)
    try {
      return JSON.parse(value.toString()) as Kind
    } catch (cause) {
      throw new CannotStart(`${file} is not a backup of a Kring.`, { cause })
    }
  }

  const header = await next<Header>()
  if (header.kring !== 'backup') throw new CannotStart(`${file} is not a backup of a Kring.`)
  if (header.format !== format) throw new CannotStart(`${file} was made by a newer Kring: upgrade this one first.`)
  return { header, tables: tablesIn(lines, next), close: () => lines.return(undefined) }
}

async function* unzip(file: string): AsyncGenerator<Buffer> {
  try {
    yield* pipeline(createReadStream(file), createGunzip(), () => undefined)
  } catch (cause) {
    throw new CannotStart(`${file} can not be read as a backup: ${(cause as Error).message}.`, { cause })
  }
}

async function* tablesIn(lines: AsyncGenerator<Buffer>, next: <Kind>() => Promise<Kind>): AsyncGenerator<BackedUpTable> {
  for (;;) {
    const header = await next<TableHeader | End>()
    if ('end' in header) return
    yield { ...header, rows: rowsUpToEnd(lines), footer: () => next<TableFooter>() }
  }
}

const newline = Buffer.from('\n')
const batchBytes = 65_536

async function* rowsUpToEnd(lines: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  let batch: Buffer[] = []
  let bytes = 0
  for (;;) {
    const { value, done } = await lines.next()
    // A file that was cut off here has no footer either, and that is told.
    if (done || value.equals(endOfRows)) break
    batch.push(value, newline)
    bytes += value.length
    if (bytes < batchBytes) continue
    yield Buffer.concat(batch)
    batch = []
    bytes = 0
  }
  yield Buffer.concat(batch)
}
