import { execFileSync } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { createDatabase } from '../database.ts'
import { migrate } from '../migrate.ts'
import { startPostgresServer } from './index.ts'

/** A folder of its own for one test; open, so that a server which root starts as somebody else can live in it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await openFolder()
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

let original: Promise<string> | undefined

/** A data folder with an empty, migrated database. Making one takes a second or two, so all of a file are copies of one. */
export async function installedFolder(): Promise<string> {
  original ??= install()
  const folder = await temporaryFolder()
  execFileSync('cp', ['-a', join(await original, 'postgres'), folder])
  return folder
}

afterAll(async () => {
  if (original) await rm(await original, { recursive: true })
})

async function install(): Promise<string> {
  const dataFolder = await openFolder()
  const server = await startPostgresServer({ dataFolder, log: { info: () => undefined, warn: () => undefined } })
  const db = createDatabase({ connectionString: server.connectionString, maxConnections: 1 })
  await migrate(db)
  await db.destroy()
  await server.stop()
  return dataFolder
}

async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-test-'))
  await chmod(folder, 0o755)
  return folder
}
