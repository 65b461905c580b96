import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import { createDatabase, type Database } from '../src/platform/database.ts'
import { testDatabaseAddress } from '../src/platform/testing.ts'
import { makePerson } from '../src/testing.ts'
import { addressOf, start } from '../src/testing-program.ts'

export type Kring = {
  /** Where a browser opens it. */
  address: string
  db: Database
}

/**
 * The program as it was built, on a database of its own, as somebody who tries it on their own machine has it: with the example
 * community in it, or with nobody but these people.
 */
export const openKring = async (people?: string[], settings: Record<string, string> = {}): Promise<Kring> => {
  const { connectionString, drop } = await testDatabaseAddress()
  afterAll(drop)
  const db = createDatabase({ connectionString, maxConnections: 3 })
  afterAll(() => db.destroy())
  if (people) await settle(db, people)
  // Mails lead to the port that was asked for, so it is chosen here and not by the system.
  const given = { DATABASE_URL: connectionString, PORT: String(await freePort()), LOG_LEVEL: 'silent', NODE_ENV: 'production', ...settings }
  const program = start(given, { command: [process.execPath, 'dist/server/main.js'], whenDone: afterAll })
  return { address: await addressOf(program), db }
}

const settle = async (db: Database, people: string[]) => {
  await db.insertInto('communities').values({ name: 'De Linde', language: 'nl', isExample: false }).execute()
  for (const handle of people) await makePerson(db, handle)
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
