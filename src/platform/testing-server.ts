import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { startPostgresServer } from './postgres-server/index.ts'
import { databaseAddress, onServer } from './testing-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { server: string; template: string }
    /** Gone when the run is over. */
    folder: string
  }
}

/** Once for a run of tests: a throw-away server, or the one of DATABASE_URL, with a migrated database to copy from. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-test-'))
  await chmod(folder, 0o755)
  const { server, stop } = await startServer(join(folder, 'server'))
  const template = `kring_template_${randomUUID().replaceAll('-', '')}`
  const tearDown = async () => {
    await onServer(server, `drop database ${template} with (force)`)
    await stop()
    await rm(folder, { recursive: true, maxRetries: 20 })
  }
  await onServer(server, `create database ${template}`)
  try {
    const db = createDatabase({ connectionString: databaseAddress(server, template), maxConnections: 1 })
    await migrate(db)
    await db.destroy()
  } catch (error) {
    await tearDown()
    throw error
  }
  project.provide('postgres', { server, template })
  project.provide('folder', folder)
  return tearDown
}

async function startServer(dataFolder: string): Promise<{ server: string; stop: () => Promise<void> }> {
  const own = process.env.DATABASE_URL
  if (own) return { server: own, stop: async () => undefined }

  const quiet = { info: () => undefined, warn: () => undefined }
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }
  const postgres = await startPostgresServer({ dataFolder, log: quiet, settings })
  return { server: postgres.connectionString, stop: postgres.stop }
}
