import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { createDatabase } from '../../platform/database.ts'
import { testDatabaseAddress } from '../../platform/testing.ts'
import { startTestMailServer } from '../../platform/testing-mail-server.ts'
import { makePerson } from '../../testing.ts'

const { connectionString, drop } = await testDatabaseAddress()
const db = createDatabase({ connectionString, maxConnections: 2 })
afterAll(async () => {
  await db.destroy()
  await drop()
})

const eventsInAll = 25
const people = await Promise.all(['anouk', 'bram', 'carla', 'dirk', 'els'].map((handle) => makePerson(db, handle)))
const personIds = people.map(({ personId }) => personId)

it('loses nothing and tells nothing twice when the program that notes, tells and sends is killed, again and again', async () => {
  const { smtpUrl, delivered } = await startTestMailServer()
  let worker: ChildProcess | undefined
  const run = () => (worker = spawn(process.execPath, [join(import.meta.dirname, 'testing-telling-worker.ts'), connectionString, smtpUrl], { stdio: 'inherit' }))
  const kill = async () => {
    worker?.kill('SIGKILL')
    if (worker && worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit')
  }
  onTestFinished(kill)

  const written: number[] = []
  let kills = 0
  run()
  while (written.length < eventsInAll || (await anythingLeft())) {
    if (written.length < eventsInAll) {
      const { id } = await db
        .insertInto('events')
        .values({ kind: 'test.said', actorId: null, data: JSON.stringify({ personIds }) })
        .returning('id')
        .executeTakeFirstOrThrow()
      written.push(id)
    }
    // Somewhere in its work, another place each time.
    await setTimeout(Math.random() * 40)
    if (written.length % 5 === 0 && kills < 6 && (await hasBegun())) {
      await kill()
      kills++
      run()
      await setTimeout(200)
    }
  }
  await kill()

  expect(kills).toBeGreaterThan(3)
  const wanted = written.flatMap((id) => personIds.map((personId) => `said:${id}:${personId}`)).toSorted()
  const notices = await db.selectFrom('notices').select(['cause', 'outcome']).orderBy('cause').execute()
  expect(notices.map(({ cause }) => cause).toSorted(), 'each is noted once').toEqual(wanted)
  expect(new Set(notices.map(({ outcome }) => outcome))).toEqual(new Set(['told']))

  const mails = await db.selectFrom('mails').select(['state', 'text']).execute()
  const causesIn = (texts: string[]) => texts.flatMap((text) => [...text.matchAll(/^> \[(said:\d+:\d+)\]/gm)].map(([, cause]) => cause!)).toSorted()
  expect(causesIn(mails.map(({ text }) => text)), 'each stands in one mail').toEqual(wanted)
  const arrived = causesIn(delivered.map(({ content }) => content))
  expect(new Set(arrived).size, 'nothing arrives twice').toBe(arrived.length)
  const inDoubt = new Set(causesIn(mails.filter(({ state }) => state === 'unconfirmed').map(({ text }) => text)))
  expect(wanted.filter((cause) => !arrived.includes(cause) && !inDoubt.has(cause)), 'what did not arrive waits for an administrator').toEqual([])
}, 60_000)

const hasBegun = async () => (await db.selectFrom('notices').select('id').limit(1).execute()).length > 0

const anythingLeft = async () => {
  const events = await db.selectFrom('events').select('id').where('id', '>', (eb) => eb.selectFrom('consumers').select((of) => of.fn.coalesce(of.fn.max('eventId'), of.lit(0)).as('read'))).limit(1).execute()
  const notices = await db.selectFrom('notices').select('id').where('lookAt', 'is not', null).limit(1).execute()
  const mails = await db.selectFrom('mails').select('id').where('state', 'in', ['queued', 'handing-over']).limit(1).execute()
  return events.length + notices.length + mails.length > 0
}
