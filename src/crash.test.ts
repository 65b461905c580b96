import { type ChildProcess, execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { makeQuestion } from './features/contributions/testing.ts'
import { createDatabase, type Database } from './platform/database.ts'
import { startPostgresServer } from './platform/postgres-server/index.ts'
import { folderWithCommunity } from './platform/postgres-server/testing-folder.ts'
import { digestOf, newSecret } from './platform/session.ts'
import { makePerson } from './testing.ts'
import { addressOf, exitCode, start } from './testing-program.ts'

// To be killed itself, the program is run without what builds and starts it.
beforeAll(() => void execFileSync(process.execPath, ['-e', `import('./bin/build.js').then(({ build }) => build())`]))
const command = [process.execPath, 'dist/server/main.js']

test.each([
  ['the program', (program: ChildProcess) => program.kill('SIGKILL')],
  ['the program and its database', (program: ChildProcess, database: number) => program.kill('SIGKILL') && process.kill(database, 'SIGKILL')],
])('kill -9 of %s while people write loses nothing that was answered as saved', async (_what, kill) => {
  const { dataFolder, program, writers } = await programWithWriters()
  await vi.waitUntil(() => writers.every(({ saved }) => saved >= 20), { timeout: 60_000 })
  kill(program, databaseProcess(dataFolder))
  await exitCode(program)

  const again = start({ KRING_DATA: dataFolder }, { command })
  await addressOf(again)
  await expectSaved(dataFolder, writers)
})

test('kill -9 of the database while people write loses nothing that was answered as saved, and they can go on', async () => {
  const { dataFolder, writers } = await programWithWriters()
  await vi.waitUntil(() => writers.every(({ saved }) => saved >= 20), { timeout: 60_000 })
  process.kill(databaseProcess(dataFolder), 'SIGKILL')
  const before = writers.map(({ saved }) => saved)
  await vi.waitUntil(() => writers.every(({ saved }, index) => saved >= (before[index] ?? 0) + 20), { timeout: 60_000 })
  await expectSaved(dataFolder, writers)
})

/** Changes the wording of one contribution over and over; `saved` is the number of the last wording that was answered as saved. */
type Writer = { id: number; saved: number }

async function programWithWriters(): Promise<{ dataFolder: string; program: ChildProcess; writers: Writer[] }> {
  const dataFolder = await folderWithCommunity()
  const program = start({ KRING_DATA: dataFolder, KRING_WRITES_PER_MINUTE: '1000000', LOG_LEVEL: 'silent' }, { command })
  const address = await addressOf(program)
  const { writers, secret } = await onDatabaseOf(dataFolder, someContributions)
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  for (const writer of writers) void keepWriting(address, secret, writer, stop.signal)
  return { dataFolder, program, writers }
}

async function someContributions(db: Database): Promise<{ writers: Writer[]; secret: string }> {
  const author = await makePerson(db, 'schrijver')
  const questionId = await makeQuestion(db, author)
  const secret = newSecret()
  await db.insertInto('accessTokens').values({ personId: author.personId, tokenDigest: digestOf(secret), name: 'test', scopes: ['read', 'write'] }).execute()
  const rows = Array.from({ length: 5 }, () => ({ questionId, kind: 'talk' as const, authorId: author.personId, text: '1' }))
  const written = await db.insertInto('contributions').values(rows).returning('id').execute()
  return { writers: written.map(({ id }) => ({ id, saved: 1 })), secret }
}

async function keepWriting(address: string, secret: string, writer: Writer, signal: AbortSignal): Promise<void> {
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json', accept: 'application/json' }
  let version = 1
  while (!signal.aborted) {
    const body = JSON.stringify({ text: String(version + 1), version })
    const response = await fetch(`${address}/contributions/${writer.id}`, { method: 'PATCH', headers, body }).catch(() => undefined)
    if (response?.status === 200) writer.saved = version += 1
    // Not answered, or answered that it went wrong: it may have been saved all the same, and the next try tells.
    else if (response?.status === 409) version += 1
    else await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function expectSaved(dataFolder: string, writers: Writer[]): Promise<void> {
  const acknowledged = writers.map(({ id, saved }) => ({ id, saved }))
  const found = await onDatabaseOf(dataFolder, (db) => db.selectFrom('contributions').select(['id', 'text']).execute())
  for (const { id, saved } of acknowledged) expect(Number(found.find((row) => row.id === id)?.text)).toBeGreaterThanOrEqual(saved)
}

async function onDatabaseOf<Result>(dataFolder: string, act: (db: Database) => Promise<Result>): Promise<Result> {
  const log = { info: () => undefined, warn: () => undefined }
  const { connectionString, lent } = await startPostgresServer({ dataFolder, log, borrow: true })
  expect(lent).toBe(true)
  const db = createDatabase({ connectionString, maxConnections: 1 })
  return act(db).finally(() => db.destroy())
}

function databaseProcess(dataFolder: string): number {
  return Number.parseInt(readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8'), 10)
}
