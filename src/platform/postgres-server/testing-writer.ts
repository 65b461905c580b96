import { setTimeout } from 'node:timers/promises'
import { Pool } from 'pg'
import { startPostgresServer } from './index.ts'

/**
 * A program for the crash tests, to be killed in the middle of its work: it saves numbers, several at a time, and says each
 * one once the database has answered that it is saved.
 */
const [dataFolder = ''] = process.argv.slice(2)
const log = { info: () => undefined, warn: () => undefined }
const server = await startPostgresServer({ dataFolder, log })
const pool = new Pool({ connectionString: server.connectionString })
pool.on('error', () => undefined)
await pool.query('create table if not exists saved (number bigint generated always as identity)')

process.on('SIGTERM', async () => {
  await pool.end()
  await server.stop()
  process.exit(0)
})

async function save(): Promise<void> {
  const { rows } = await pool.query<{ number: string }>('insert into saved default values returning number')
  process.stdout.write(`${rows[0]?.number}\n`)
}

for (;;) {
  const all = await Promise.allSettled([save(), save(), save(), save()])
  // The server was killed; ours to wait until it is back.
  if (all.some(({ status }) => status === 'rejected')) await setTimeout(20)
}
