import { execFileSync } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { createDatabase, type Database } from '../database.ts'
import { migrate } from '../migrate.ts'
import { startPostgresServer } from './index.ts'
import { removeStaleLock } from './process-lock.ts'
import { shutDown } from './shut-down.ts'

/** A folder of its own for one test; open, so that a server which root starts as somebody else can live in it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await openFolder()
  onTestFinished(() => clear(folder))
  return folder
}

let empty: Promise<string> | undefined
let begun: Promise<string> | undefined

/** A data folder with an empty, migrated database. Making one takes a second or two, so those of many tests are copies of one. */
export async function installedFolder(): Promise<string> {
  return copyOf(await (empty ??= install(async () => undefined)))
}

/** The same with a community in it: a program that finds none begins with the example, which takes it some seconds. */
export async function folderWithCommunity(): Promise<string> {
  return copyOf(await (begun ??= install((db) => db.insertInto('communities').values({ name: 'De Linde', language: 'nl', isExample: false }).execute())))
}

async function copyOf(original: string): Promise<string> {
  const folder = await temporaryFolder()
  execFileSync('cp', ['-a', join(original, 'postgres'), folder])
  return folder
}

/** It stays until the whole run is over: other files of tests, later in the same process, copy it too. */
async function install(fill: (db: Database) => Promise<unknown>): Promise<string> {
  const dataFolder = await openFolder(inject('folder'))
  const server = await startPostgresServer({ dataFolder, log: { info: () => undefined, warn: () => undefined } })
  const db = createDatabase({ connectionString: server.connectionString, maxConnections: 1 })
  await migrate(db)
  await fill(db)
  await db.destroy()
  await server.stop()
  return dataFolder
}

/** A test that failed half way may have left a server, which would go on writing into its folder while that is removed. */
async function clear(folder: string): Promise<void> {
  const left = { cluster: join(folder, 'postgres') }
  await removeStaleLock(left)
  await shutDown(left)
  // The processes of a server that was killed end by themselves, a moment after it.
  await rm(folder, { recursive: true, maxRetries: 20 })
}

async function openFolder(within = tmpdir()): Promise<string> {
  const folder = await mkdtemp(join(within, 'kring-test-'))
  await chmod(folder, 0o755)
  return folder
}
