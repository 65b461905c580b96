import { spawn } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { chmod, mkdir, realpath, rm, rmdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { expect, onTestFinished, test, vi } from 'vitest'
import { AlreadyRunning, startPostgresServer } from './index.ts'
import { installedFolder, temporaryFolder } from './testing-folder.ts'

const quiet = { info: () => undefined, warn: () => undefined }

test('the server starts in a folder with spaces and accents, and listens on no network address', async () => {
  const dataFolder = join(await temporaryFolder(), "één map, met 'spaties'")
  const server = await start(dataFolder)
  expect(await ask(server, 'show listen_addresses')).toBe('')
  expect(await ask(server, 'show fsync')).toBe('on')
  expect(await ask(server, `select upper('één')`)).toBe('ÉÉN')
})

test('the server starts in a folder whose path is too long for a socket', async () => {
  const server = await start(join(await temporaryFolder(), 'a'.repeat(100)))
  onTestFinished(() => removeSocketFolder(server))
  expect(await ask(server, 'select 1')).toBe(1)
})

test('the server starts in a folder that only its owner can enter', async () => {
  const dataFolder = await temporaryFolder()
  await chmod(dataFolder, 0o700)
  onTestFinished(() => removeOutside(dataFolder))

  const first = await start(dataFolder)
  await ask(first, 'create table kept ()')
  await first.stop()
  expect(await ask(await start(dataFolder), `select to_regclass('kept')::text`)).toBe('kept')
})

test('two programs can not use one data folder; an operator command may borrow the server', async () => {
  const dataFolder = await temporaryFolder()
  const [first, second] = await Promise.allSettled([start(dataFolder), start(dataFolder)])
  const [running, refused] = first.status === 'fulfilled' ? [first, second] : [second, first]
  if (running.status !== 'fulfilled' || refused.status !== 'rejected') throw new Error('not exactly one of two started')
  expect(refused.reason).toBeInstanceOf(AlreadyRunning)
  expect(String(refused.reason)).toContain(dataFolder)

  const borrowed = await startPostgresServer({ dataFolder, log: quiet, borrow: true })
  expect(borrowed.lent).toBe(true)
  await borrowed.stop()
  expect(await ask(running.value, 'select 1')).toBe(1)
})

test('what a start that was cut off left behind is no hindrance', async () => {
  const dataFolder = await temporaryFolder()
  await mkdir(join(dataFolder, 'postgres.half-done'))
  expect(await ask(await start(dataFolder), 'select 1')).toBe(1)
})

test('a killed server whose process id belongs to another program by now is no hindrance', async () => {
  const dataFolder = await installedFolder()
  const { uid, gid } = statSync(join(dataFolder, 'postgres'))
  const other = spawn('sleep', ['1000'], { uid, gid })
  onTestFinished(() => void other.kill())
  await writeFile(join(dataFolder, 'postgres', 'postmaster.pid'), `${other.pid}\n${dataFolder}/postgres\n1\n5432\n`)
  expect(await ask(await start(dataFolder), 'select 1')).toBe(1)
})

test('what people wrote stays out of the log, also when a statement fails on it', async () => {
  const dataFolder = await installedFolder()
  const server = await start(dataFolder)
  await ask(server, 'create table kept (words text check (length(words) < 5))')
  await expect(ask(server, `insert into kept values ('between us')`)).rejects.toThrow('violates check constraint')
  const log = readFileSync(join(dataFolder, 'postgres.log'), 'utf8')
  expect(log).toContain('violates check constraint')
  expect(log).not.toContain('between us')
  expect(statSync(join(dataFolder, 'postgres.log')).mode & 0o777).toBe(0o600)
})

test('a server that can not start says why', async () => {
  const dataFolder = await installedFolder()
  const log = { info: vi.fn(), warn: vi.fn() }
  await expect(startPostgresServer({ dataFolder, log, settings: { shared_buffers: 'plenty' } })).rejects.toThrow(/shared_buffers.*plenty/)
})

async function start(dataFolder: string) {
  const server = await startPostgresServer({ dataFolder, log: quiet })
  onTestFinished(server.stop)
  return server
}

async function ask({ connectionString }: { connectionString: string }, question: string): Promise<unknown> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    const { rows } = await client.query({ text: question, rowMode: 'array' })
    return rows[0]?.[0]
  } finally {
    await client.end()
  }
}

async function removeSocketFolder({ connectionString }: { connectionString: string }): Promise<void> {
  const folder = new URL(connectionString).searchParams.get('host') ?? ''
  await rm(folder, { recursive: true })
  if (dirname(folder) !== tmpdir()) await rmdir(dirname(folder))
}

async function removeOutside(dataFolder: string): Promise<void> {
  const cluster = await realpath(join(dataFolder, 'postgres'))
  if (!cluster.startsWith(await realpath(dataFolder))) await rm(dirname(cluster), { recursive: true })
}
