import { describe, expect, it, onTestFinished } from 'vitest'
import { makePerson, testProduct } from '../testing.ts'
import type { Consumer } from './consume.ts'
import { inTransaction, recordEvent } from './events.ts'
import { startWorkers } from './jobs.ts'
import { startSchedules } from './jobs-schedule.ts'
import { sweep } from './jobs-sweep.ts'
import { beginSession } from './session.ts'

const product = await testProduct()
const { db, deps } = product

describe('the workers', () => {
  it('hand an event to its consumer soon after it happened, and stop', async () => {
    const heard = Promise.withResolvers<string>()
    const consumer: Consumer = { name: 'test.workers', handle: async (_, { kind }) => heard.resolve(kind) }
    const workers = await startWorkers(deps, { consumers: [consumer], schedules: [] })
    await inTransaction(db, deps.hub.announce, (trx) => recordEvent(trx, { kind: 'test.happened', actorId: null }), () => false)
    expect(await heard.promise).toBe('test.happened')
    await workers.stop()
  })

  it('look for work soon after its topic was announced, and for as long as there is some', async () => {
    let left = 0
    const done = Promise.withResolvers<void>()
    const round = { name: 'test.round', topic: 'test', work: async () => (left > 0 && --left === 0 && done.resolve(), left > 0) }
    const workers = await startWorkers(deps, { consumers: [], schedules: [], rounds: [round] })
    left = 3
    await deps.hub.announce([{ id: 0, topics: ['test'] }])
    await done.promise
    expect(left).toBe(0)
    await workers.stop()
  })

  it('run what is scheduled, in one of several processes', async () => {
    let runs = 0
    const ran = Promise.withResolvers<void>()
    const schedule = {
      name: 'test.each-minute',
      cron: '* * * * *',
      run: async () => {
        runs++
        ran.resolve()
      },
    }
    const stops = await Promise.all([startSchedules(deps, [schedule], 1), startSchedules(deps, [schedule], 1)])
    onTestFinished(async () => void (await Promise.all(stops.map((stop) => stop()))))
    await ran.promise
    expect(runs).toBe(1)
  })
})

describe('the sweep', () => {
  it('takes away sessions, links and keys that are older than their use, and leaves the others', async () => {
    const { personId } = await makePerson(db, 'bram')
    const now = new Date()
    const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
    await beginSession(db, personId, 'old', daysAgo(61))
    await beginSession(db, personId, 'new', daysAgo(1))
    const link = (name: string, endsAt: Date) => ({ tokenDigest: Buffer.from(name), address: 'bram@example.org', endsAt })
    await db.insertInto('signInLinks').values([link('old', daysAgo(8)), link('new', daysAgo(1))]).execute()
    const key = (key: string, at: Date) => ({ personId, key, at, requestDigest: Buffer.from(key), status: 204 })
    await db.insertInto('idempotencyKeys').values([key('old', daysAgo(3)), key('new', daysAgo(1))]).execute()

    await sweep(db, now)

    expect(await db.selectFrom('sessions').select('device').execute()).toEqual([{ device: 'new' }])
    expect(await db.selectFrom('signInLinks').select('tokenDigest').execute()).toEqual([{ tokenDigest: Buffer.from('new') }])
    expect(await db.selectFrom('idempotencyKeys').select('key').execute()).toEqual([{ key: 'new' }])
  })

  it('forgets what an old mail said, and not that it was sent', async () => {
    const sentAt = new Date(Date.now() - 31 * 86_400_000)
    await db.insertInto('mails').values({ cause: 'swept', address: 'bram@example.org', subject: 'Oud', text: 'Oud', state: 'sent', sentAt }).execute()
    await sweep(db, new Date())
    expect(await db.selectFrom('mails').select(['cause', 'state', 'address', 'text']).execute()).toEqual([{ cause: 'swept', state: 'sent', address: '', text: '' }])
  })
})
