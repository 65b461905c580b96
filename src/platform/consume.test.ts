import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { type TestProduct, testProduct } from '../testing.ts'
import { type Consumer, consume, consumeSome, passOverHistory } from './consume.ts'
import type { Transaction } from './database.ts'
import { inTransaction, recordEvent } from './events.ts'
import { queueMail } from './mail.ts'

const product = await testProduct()
const { db, deps } = product

const happen = (...kinds: `${string}.${string}`[]) =>
  inTransaction(
    db,
    deps.hub.announce,
    async (trx) => {
      for (const kind of kinds) await recordEvent(trx, { kind, actorId: null, at: deps.clock() })
    },
    () => false,
  )

/** Other test files have transactions on this server too, and events wait for the oldest one: ask until it is done. */
const until = async <Result>(ask: () => Promise<Result>, isDone: (result: Result) => boolean): Promise<Result> => {
  for (;;) {
    const result = await ask()
    if (isDone(result)) return result
  }
}

/** A consumer that begins now and remembers the kinds of what it was handed. */
const remembering = async (name: string, given: Partial<Consumer> = {}) => {
  const heard: string[] = []
  const consumer: Consumer = { name, handle: async (_, { kind }) => void heard.push(kind), ...given }
  await passOverHistory(db, [name])
  return { consumer, heard }
}

const consumeAll = (consumer: Consumer, count: number) => {
  let seen = 0
  return until(async () => (seen += await consume(deps, consumer)), (all) => all >= count)
}

describe('a consumer of events', () => {
  it('is handed what happened, once and in order, from the moment that it is there', async () => {
    await happen('test.before')
    await until(async () => sql<{ gone: boolean }>`select bool_and(tx < pg_snapshot_xmin(pg_current_snapshot())) as gone from events`.execute(db), ({ rows }) => rows[0]!.gone)
    const { consumer, heard } = await remembering('test.in-order')
    await happen('test.first', 'test.second')
    await happen('test.third')
    await consumeAll(consumer, 3)
    expect(await consume(deps, consumer)).toBe(0)
    expect(heard).toEqual(['test.first', 'test.second', 'test.third'])
  })

  it('gets what concerns it', async () => {
    const { consumer, heard } = await remembering('test.kinds', { concerns: ({ kind }) => kind === 'test.wanted' })
    await happen('test.other', 'test.wanted')
    await consumeAll(consumer, 2)
    expect(heard).toEqual(['test.wanted'])
  })

  it('does not pass over an event with a lower number that becomes final later', async () => {
    const { consumer, heard } = await remembering('test.late')
    const slowHasWritten = Promise.withResolvers<void>()
    const letSlowEnd = Promise.withResolvers<void>()
    const slow = db.transaction().execute(async (trx: Transaction) => {
      await recordEvent(trx, { kind: 'test.slow', actorId: null })
      slowHasWritten.resolve()
      await letSlowEnd.promise
    })
    await slowHasWritten.promise
    await happen('test.quick')
    expect(await consume(deps, consumer)).toBe(0)
    letSlowEnd.resolve()
    await slow
    await consumeAll(consumer, 2)
    expect(heard).toEqual(['test.slow', 'test.quick'])
  })

  it('is served by one process at a time, and shares its work with the others', async () => {
    const { consumer, heard } = await remembering('test.shared')
    await happen(...Array.from({ length: 30 }, (_, at) => `test.number-${at}` as const))
    await until(() => Promise.all([1, 2, 3, 4].map(() => consume(deps, consumer))), () => heard.length >= 30)
    expect(heard).toEqual(Array.from({ length: 30 }, (_, at) => `test.number-${at}`))
  })

  it('leaves nothing of an event that failed, goes on with the next, and tries it again later', async () => {
    let broken = true
    const { consumer } = await remembering('test.poison', {
      handle: async (trx, event) => {
        const words = { cause: `poison:${event.kind}`, address: 'a@example.org', language: 'nl', subject: event.kind } as const
        await queueMail(trx, deps.settings, { ...words, paragraphs: [] })
        if (broken && event.kind === 'test.bad') throw new Error('no good')
      },
    })
    await happen('test.fine', 'test.bad', 'test.also-fine')
    await consumeAll(consumer, 3)
    expect(await mailed(product)).toEqual(['test.also-fine', 'test.fine'])
    expect(await setAside('test.poison')).toMatchObject([{ tries: 1, problem: 'no good' }])

    await until(() => consumeSome(deps, consumer), (more) => !more)
    expect(await setAside('test.poison'), 'not before its time').toMatchObject([{ tries: 1 }])
    product.setNow(new Date(Date.now() + 61_000))
    await until(() => consumeSome(deps, consumer), (more) => !more)
    expect(await setAside('test.poison')).toMatchObject([{ tries: 2 }])

    broken = false
    product.setNow(new Date(Date.now() + 3_600_000))
    await until(() => consumeSome(deps, consumer), (more) => !more)
    expect(await mailed(product)).toEqual(['test.also-fine', 'test.bad', 'test.fine'])
    expect(await setAside('test.poison')).toEqual([])
  })

  it('keeps an event that never goes well for an administrator', async () => {
    const { consumer } = await remembering('test.hopeless', { handle: () => Promise.reject(new Error('never')) })
    await happen('test.hopeless')
    await consumeAll(consumer, 1)
    for (let day = 1; day < 20; day++) {
      product.setNow(new Date(Date.now() + day * 86_400_000))
      await consumeSome(deps, consumer)
    }
    expect(await setAside('test.hopeless')).toMatchObject([{ tries: 12, nextTryAt: null, problem: 'never' }])
  })
})

const setAside = (consumer: string) => db.selectFrom('consumerFailures').selectAll().where('consumer', '=', consumer).execute()

const mailed = async ({ db }: TestProduct) => {
  const rows = await db.selectFrom('mails').select('subject').where('cause', 'like', 'poison:%').orderBy('subject').execute()
  return rows.map(({ subject }) => subject)
}
