import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { createDatabase } from '../src/platform/database.ts'
import { migrate } from '../src/platform/migrate.ts'
import { type Size, sizes } from './sizes.ts'

/** Fills an empty database with a community of that size. */
export const generate = async (connectionString: string, size: Size): Promise<void> => {
  const db = createDatabase({ connectionString, maxConnections: 1 })
  await migrate(db)
  await db.destroy()
  const script = await readFile(join(import.meta.dirname, 'generate.sql'), 'utf8')
  const [transaction = '', vacuum = ''] = script.split(/^(?=vacuum)/m)
  const client = new Client({ connectionString })
  await client.connect()
  for (const [name, count] of Object.entries(sizes[size])) await client.query(`set bench.${name} = '${count}'`)
  await client.query(transaction)
  await client.query(vacuum)
  await client.end()
}
