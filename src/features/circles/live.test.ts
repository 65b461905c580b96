import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction, recordEvent } from '../../platform/events.ts'
import { createApp } from '../../app.tsx'
import { endLiveStreams } from '../../platform/live.ts'
import { beginSession } from '../../platform/session.ts'
import { readLive } from '../../platform/testing-live.ts'
import type { Member } from '../../platform/viewer.ts'
import { type TestProduct, makePerson, testProduct } from '../../testing.ts'
import { makeCircle, makeQuestion, say } from '../contributions/testing.ts'

const here = await testProduct()
const there = await here.another()
const { db } = here
let anouk: Member
let bram: Member
let question: number
let circle: number

beforeAll(async () => {
  anouk = await makePerson(db, 'anouk')
  bram = await makePerson(db, 'bram')
  await makePerson(db, 'noor')
  await makePerson(db, 'admin', { administrator: true })
  question = await makeQuestion(db, anouk)
})
beforeEach(async () => {
  circle = await makeCircle(db, question, [anouk, bram])
})

const follow = async (product: TestProduct, handle: string, after?: number) =>
  readLive(await (await product.as(handle)).json(`/circles/${circle}/live`, after === undefined ? {} : { 'last-event-id': String(after) }))
const texts = (events: { data: { contribution?: { text: string } } }[]) => events.map(({ data }) => data.contribution?.text)
const eventsInOrder = () => db.selectFrom('events').select('id').where('circleId', '=', circle).orderBy('id').execute()

describe('a live conversation', () => {
  it('tells what is written, whichever process it is written in', async () => {
    const live = await follow(here, 'bram')
    await say(here, anouk, { circleId: circle }, 'Hier geschreven')
    await say(there, anouk, { circleId: circle }, 'Daar geschreven')
    expect(texts(await live.take(2))).toEqual(['Hier geschreven', 'Daar geschreven'])
  })

  it('tells each contribution once and in order to whoever is cut off again and again, with writers in two processes', async () => {
    const count = 60
    const writing = Promise.all(
      [here, there, here, there].map(async (product, writer) => {
        for (let at = 0; at < count / 4; at++) await say(product, writer % 2 ? anouk : bram, { circleId: circle }, `${writer}-${at}`)
      }),
    )
    const seen: number[] = []
    let last = 0
    for (let turn = 0; seen.length < count; turn++) {
      const live = await follow(turn % 2 ? here : there, 'bram', last)
      for (const event of await live.take(Math.min(7, count - seen.length))) {
        seen.push(event.data.contribution!.id)
        last = event.id
      }
      await live.cut()
    }
    await writing
    const written = await db.selectFrom('contributions').select('id').where('circleId', '=', circle).orderBy('id').execute()
    expect(seen).toEqual(written.map(({ id }) => id))
  })

  it('goes on behind the event that the page was drawn with', async () => {
    for (const text of ['Een', 'Twee', 'Drie']) await say(here, anouk, { circleId: circle }, text)
    const [first] = await eventsInOrder()
    const live = readLive(await (await here.as('bram')).json(`/circles/${circle}/live?after=${first!.id}`))
    expect(texts(await live.take(2))).toEqual(['Twee', 'Drie'])
  })

  it('does not tell what has been deleted since', async () => {
    const id = await say(here, anouk, { circleId: circle }, 'Spijt')
    await (await here.as('anouk')).send('DELETE', `/contributions/${id}`)
    const live = await follow(here, 'bram', 0)
    const events = await live.take(2)
    expect(events.map(({ data }) => data.kind)).toEqual(['contribution.written', 'contribution.deleted'])
    expect(texts(events)).toEqual(['', ''])
  })

  it('carries whatever people write', async () => {
    const nasty = ['<script>alert(1)</script>', 'id: 7\ndata: {}\n\nevent: stop', '👩🏽‍🏫 überall', '\u2028regel']
    const live = await follow(there, 'bram')
    for (const text of nasty) await say(here, anouk, { circleId: circle }, text)
    expect(texts(await live.take(nasty.length))).toEqual(nasty)
  })
})

describe('whoever follows a live conversation', () => {
  it('takes part in it; for all others it is not there', async () => {
    for (const handle of ['noor', 'admin']) expect((await (await here.as(handle)).json(`/circles/${circle}/live`)).status).toBe(404)
    expect((await here.visitor.json(`/circles/${circle}/live`)).status).toBe(404)
    await db.updateTable('circleMembers').set({ answer: null }).where('circleId', '=', circle).where('personId', '=', bram.personId).execute()
    expect((await (await here.as('bram')).json(`/circles/${circle}/live`)).status).toBe(404)
  })

  it('hears nothing more from the moment they leave', async () => {
    const live = await follow(there, 'bram')
    await inTransaction(
      db,
      here.deps.hub.announce,
      async (trx) => {
        await trx.updateTable('circleMembers').set({ leftAt: new Date() }).where('circleId', '=', circle).where('personId', '=', bram.personId).execute()
        await recordEvent(trx, { kind: 'circle.left', actorId: bram.personId, circleId: circle })
      },
      () => false,
    )
    await say(here, anouk, { circleId: circle }, 'Zonder Bram')
    expect(await live.next()).toBeUndefined()
  })

  it('hears nothing more once their session has ended', async () => {
    const live = await follow(here, 'bram')
    await db.deleteFrom('sessions').where('personId', '=', bram.personId).execute()
    await say(here, anouk, { circleId: circle }, 'Zonder Bram')
    expect(await live.next()).toBeUndefined()
  })

  it('is let go when the process stops', async () => {
    const live = await follow(there, 'bram')
    endLiveStreams(there.deps.hub)
    expect(await live.next()).toBeUndefined()
  })

  it('is let go when they do not read, and misses nothing when they come back', async () => {
    const long = 'a'.repeat(20_000)
    const [idle, busy] = [await follow(here, 'bram', 0), await follow(here, 'bram', 0)]
    await say(here, anouk, { circleId: circle }, 'Begin')
    const after = (await idle.next())!.id
    const reading = busy.take(81)
    for (let at = 0; at < 80; at++) await say(here, anouk, { circleId: circle }, long)
    await reading
    await expect(idle.take(80)).rejects.toThrow('too far behind')
    expect(await (await follow(here, 'bram', after)).take(80)).toHaveLength(80)
  })
})

describe('many who follow', () => {
  it('cost as many queries as one', async () => {
    let queries = 0
    const counting = db.withPlugin({ transformQuery: ({ node }) => (queries++, node), transformResult: async ({ result }) => result })
    const app = createApp({ ...here.deps, db: counting })
    const open = async () => {
      const cookie = `kring_session=${await beginSession(db, bram.personId, 'test', new Date())}`
      return readLive(await app.request(`http://localhost/circles/${circle}/live?after=0`, { headers: { cookie } }))
    }
    // Who has just come may still be catching up, so the least of a few turns counts.
    const queriesToTell = async (readers: ReturnType<typeof readLive>[]) => {
      const turns: number[] = []
      for (const text of ['Een', 'Twee', 'Drie', 'Vier', 'Vijf']) {
        queries = 0
        await say(here, anouk, { circleId: circle }, text)
        for (const reader of readers) expect(texts(await reader.take(1))).toEqual([text])
        turns.push(queries)
      }
      return Math.min(...turns)
    }
    const one = await queriesToTell([await open()])
    circle = await makeCircle(db, question, [anouk, bram])
    expect(await queriesToTell(await Promise.all(Array.from({ length: 30 }, open)))).toBe(one)
    expect(one).toBe(3)
  })
})
