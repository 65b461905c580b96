import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { startPostgresServer } from '../src/platform/postgres-server/index.ts'
import { generate } from './generate.ts'
import { type Delivery, measureDelivery } from './live.ts'
import { type Figures, type Load, measure, middle } from './load.ts'
import { memoryOf, startBareServer, startProgram } from './processes.ts'
import { report } from './report.ts'
import { type Waiting, leaveTextsUnread, measureSearching, readTexts } from './searching.ts'
import { type Scenario, contribute, contribution, findPlaces, scenariosFor } from './scenarios.ts'
import { type Size, sizes } from './sizes.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seconds: { type: 'string', default: '3' }, rounds: { type: 'string', default: '3' }, searching: { type: 'boolean', default: false } } })
const chosen = (positionals.length ? positionals : Object.keys(sizes)) as Size[]
const seconds = Number(values.seconds)
const rounds = Number(values.rounds)
const livePages = 1_000

export type Measured = { scenario: Scenario; product: Figures; bare: Figures }
export type Findings = { measured: Measured[]; waiting: Waiting[]; delivery: Delivery; memoryMb: { started: number; loaded: number; live: number }; startMs: { program: number; withDatabase: number } }

const findings = new Map<Size, Findings>()
for (const size of chosen) findings.set(size, await study(size))
report(findings)

/** Makes a community of this size and measures all there is to measure in it. */
async function study(size: Size): Promise<Findings> {
  await using parts = new AsyncDisposableStack()
  const dataFolder = await mkdtemp(join(tmpdir(), 'kring-bench-'))
  parts.defer(() => rm(dataFolder, { recursive: true, force: true }))
  // PostgreSQL may run as somebody else, who has to reach the folder.
  await chmod(dataFolder, 0o755)

  const { program, ...found } = await studyProgram(dataFolder, size)
  const withDatabase = parts.use(await startProgram({ KRING_DATA: dataFolder }))
  return { ...found, startMs: { program, withDatabase: withDatabase.startMs } }
}

async function studyProgram(dataFolder: string, size: Size): Promise<Omit<Findings, 'startMs'> & { program: number }> {
  await using parts = new AsyncDisposableStack()
  const { connectionString, stop } = await startPostgresServer({ dataFolder, log: { info: () => {}, warn: () => {} } })
  parts.defer(stop)
  say(`${size}: making ${sizes[size].people} people and ${sizes[size].questions} questions`)
  await generate(connectionString, size)
  if (values.searching) {
    say(`${size}: reading all texts`)
    await readTexts(connectionString)
  } else await withClient(connectionString, leaveTextsUnread)
  const places = await withClient(connectionString, findPlaces)
  const bare = parts.use(await startBareServer(connectionString))
  const program = parts.use(await startProgram({ DATABASE_URL: connectionString }))
  const started = memoryOf(program.pid)

  const measured: Measured[] = []
  for (const scenario of await scenariosFor(program.url, places)) {
    say(`${size}: ${scenario.name}`)
    measured.push(await compare(scenario, bare.url))
  }
  const loaded = memoryOf(program.pid)
  if (values.searching) say(`${size}: searching`)
  const waiting = values.searching ? await withClient(connectionString, (client) => measureSearching(program.url, client)) : []

  say(`${size}: ${livePages} live pages`)
  const question = `${program.url}/questions/${places.live}`
  let live = 0
  const delivery = await measureDelivery(`${question}/live`, livePages, () => contribute(question), () => (live = memoryOf(program.pid)))
  return { measured, waiting, delivery, memoryMb: { started, loaded, live }, program: program.startMs }
}

/** Product and yardstick by turns, so that whatever else this machine does falls on both. */
async function compare(scenario: Scenario, bareUrl: string): Promise<Measured> {
  const yardstick = yardstickFor(scenario, bareUrl)
  await measure(scenario.load, 1)
  await measure(yardstick, 1)
  const product: Figures[] = []
  const bare: Figures[] = []
  for (let round = 0; round < rounds; round++) {
    product.push(await measure(scenario.load, seconds))
    bare.push(await measure(yardstick, seconds))
  }
  return { scenario, product: middle(product), bare: middle(bare) }
}

function yardstickFor({ yardstick }: Scenario, bareUrl: string): Load {
  if (yardstick === 'row') return { url: bareUrl, requests: [{ method: 'POST', path: '/rows', headers: { 'content-type': 'application/json' }, body: contribution }] }
  return { url: bareUrl, requests: [{ path: `/constant/${yardstick.bytes}` }] }
}

async function withClient<Result>(connectionString: string, act: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

function say(words: string): void {
  process.stderr.write(`${words}\n`)
}
