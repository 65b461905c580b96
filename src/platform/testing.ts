import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { createDatabase, type Database } from './database.ts'
import { databaseAddress, onServer } from './testing-database.ts'

/**
 * A migrated, empty database for one test file, gone when its tests are done.
 *
 *     const db = await testDatabase()
 */
export async function testDatabase(): Promise<Database> {
  const { connectionString, drop } = await testDatabaseAddress()
  const db = createDatabase({ connectionString, maxConnections: 5 })
  afterAll(async () => {
    await db.destroy()
    await drop()
  })
  return db
}

/** The same, for tests that make their own connections, or with nothing in it at all; whoever asks for it drops it. */
export async function testDatabaseAddress({ empty = false } = {}): Promise<{ connectionString: string; drop: () => Promise<void> }> {
  const name = `kring_test_${randomUUID().replaceAll('-', '')}`
  const { template, server } = inject('postgres')
  await onServer(server, `create database ${name} template ${empty ? 'template0' : template}`)
  return { connectionString: databaseAddress(server, name), drop: () => onServer(server, `drop database ${name} with (force)`) }
}
