import { Hono } from 'hono'
import { sql } from 'kysely'
import { createDatabase } from '../src/platform/database.ts'
import { listen } from '../src/platform/listen.ts'
import type { Env } from '../src/platform/env.ts'

/**
 * The yardstick: the same kind of server and the same driver and pool. It answers a constant of a given size, and writes one
 * row with nothing around it.
 */
const { DATABASE_URL: connectionString = '', PORT: port = '' } = process.env
const db = createDatabase({ connectionString })
const constants = new Map<number, string>()

const constant = (bytes: number) => {
  const known = constants.get(bytes)
  if (known !== undefined) return known
  const made = 'x'.repeat(bytes)
  constants.set(bytes, made)
  return made
}

const app = new Hono<Env>()
app.get('/healthz', (c) => c.json({ status: 'ok' }))
app.get('/constant/:bytes', (c) => c.html(constant(Number(c.req.param('bytes')))))
app.post('/rows', async (c) => {
  const { text } = await c.req.json<{ text: string }>()
  await sql`insert into bench_rows (text) values (${text})`.execute(db)
  return c.json({ text }, 201)
})

await listen(app, { port: Number(port), host: '127.0.0.1' })
process.on('SIGTERM', () => process.exit(0))
