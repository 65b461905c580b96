import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { startPostgresServer } from './index.ts'
import { installedFolder } from './testing-folder.ts'

const quiet = { info: () => undefined, warn: () => undefined }

test('after the program is killed, the next start finds its server and everything that was answered as saved', async () => {
  const { dataFolder, writer, saved } = await startWriter()
  await numbers(saved, 200)
  const server = postmaster(dataFolder)
  await kill(writer)

  await expectSaved(dataFolder, saved.seen, () => expect(postmaster(dataFolder)).toBe(server))
  expect(existsSync(pidFile(dataFolder)), 'the server that was found is stopped like one of our own').toBe(false)
})

test('after the program and its database are killed, the next start recovers everything that was answered as saved', async () => {
  const { dataFolder, writer, saved } = await startWriter()
  await numbers(saved, 200)
  process.kill(postmaster(dataFolder), 'SIGKILL')
  await kill(writer)

  await expectSaved(dataFolder, saved.seen)
})

test('a database that is killed under the running program is started again, and the program goes on saving', async () => {
  const { dataFolder, writer, saved } = await startWriter()
  await numbers(saved, 200)
  process.kill(postmaster(dataFolder), 'SIGKILL')
  await numbers(saved, 200)
  writer.kill('SIGTERM')
  await once(writer, 'exit')

  await expectSaved(dataFolder, saved.seen)
})

type Saved = { seen: number[]; lines: Interface }

async function startWriter(): Promise<{ dataFolder: string; writer: ChildProcess; saved: Saved }> {
  const dataFolder = await installedFolder()
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'testing-writer.ts'), dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void writer.kill('SIGKILL'))
  const lines = createInterface(writer.stdout)
  const seen: number[] = []
  lines.on('line', (line) => seen.push(Number(line)))
  return { dataFolder, writer, saved: { seen, lines } }
}

async function numbers({ lines, seen }: Saved, count: number): Promise<void> {
  for (const enough = seen.length + count; seen.length < enough; ) await once(lines, 'line')
}

function postmaster(dataFolder: string): number {
  return Number.parseInt(readFileSync(pidFile(dataFolder), 'utf8'), 10)
}

function pidFile(dataFolder: string): string {
  return join(dataFolder, 'postgres', 'postmaster.pid')
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'close')
}

async function expectSaved(dataFolder: string, seen: number[], meanwhile = () => {}): Promise<void> {
  const server = await startPostgresServer({ dataFolder, log: quiet })
  const client = new Client({ connectionString: server.connectionString })
  await client.connect()
  meanwhile()
  const { rows } = await client.query<{ number: string }>('select number from saved')
  await client.end()
  await server.stop()
  expect(rows.map(({ number }) => Number(number))).toEqual(expect.arrayContaining(seen))
}
