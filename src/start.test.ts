import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { folderWithCommunity, temporaryFolder } from './platform/postgres-server/testing-folder.ts'
import { addressOf, exitCode, start } from './testing-program.ts'

test('npm start opens a page at the one address that it prints, and SIGTERM stops it and its database', async () => {
  const dataFolder = await temporaryFolder()
  const program = start({ KRING_DATA: dataFolder })
  const response = await fetch(await addressOf(program))
  expect(response.headers.get('content-type')).toContain('text/html')
  expect(isDatabaseRunning(dataFolder)).toBe(true)

  program.kill('SIGTERM')
  expect(await exitCode(program)).toBe(0)
  expect(isDatabaseRunning(dataFolder)).toBe(false)
})

test('Ctrl-C, which reaches every process of a terminal at once, stops it and its database as well', async () => {
  const dataFolder = await folderWithCommunity()
  const program = start({ KRING_DATA: dataFolder }, { detached: true })
  await addressOf(program)
  process.kill(-(program.pid ?? 0), 'SIGINT')
  expect(await exitCode(program)).toBe(0)
  expect(isDatabaseRunning(dataFolder)).toBe(false)
})

test.each([
  ['node', ['bin/start.js']],
  ['npm', ['start']],
])('the program stops in an orderly way when the %s that started it is killed', async (name, words) => {
  const dataFolder = await folderWithCommunity()
  const program = start({ KRING_DATA: dataFolder }, { command: [name === 'node' ? process.execPath : name, ...words] })
  await addressOf(program)
  program.kill('SIGKILL')
  await vi.waitUntil(() => !isDatabaseRunning(dataFolder), { timeout: 60_000 })
})

test('SIGTERM for npm start is for the program', async () => {
  const dataFolder = await folderWithCommunity()
  const program = start({ KRING_DATA: dataFolder }, { command: ['npm', 'start'] })
  await addressOf(program)
  program.kill('SIGTERM')
  await exitCode(program)
  expect(isDatabaseRunning(dataFolder)).toBe(false)
})

test('a second start on the same data folder says that the first is running', async () => {
  const dataFolder = await folderWithCommunity()
  const first = start({ KRING_DATA: dataFolder })
  await addressOf(first)
  expect(await refusal(start({ KRING_DATA: dataFolder }))).toContain(`Another Kring is already running on ${dataFolder}.`)
  first.kill('SIGTERM')
  await exitCode(first)
})

test('a port that is in use is told, with the way around it', async () => {
  const occupant = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void occupant.close())
  await once(occupant, 'listening')
  const { port } = occupant.address() as AddressInfo
  const dataFolder = await folderWithCommunity()
  const sentence = `Port ${port} is in use. Start with another one: PORT=${port + 1} npm start`
  expect(await refusal(start({ KRING_DATA: dataFolder, PORT: String(port) }))).toBe(sentence)
  expect(isDatabaseRunning(dataFolder)).toBe(false)
})

test('a database server that does not answer is told, without its password', async () => {
  const told = await refusal(start({ DATABASE_URL: 'postgres://kring:geheim@127.0.0.1:1/kring' }))
  expect(told).toMatch(/^The database server does not let us in: .*ECONNREFUSED/)
  expect(told).not.toContain('geheim')
})

async function refusal(program: ChildProcess): Promise<string> {
  let told = ''
  program.stderr?.on('data', (text) => (told += text))
  await once(program, 'close')
  expect(program.exitCode).toBe(1)
  return told.trim()
}

function isDatabaseRunning(dataFolder: string): boolean {
  return existsSync(join(dataFolder, 'postgres', 'postmaster.pid'))
}
