import { beforeEach, describe, expect, it } from 'vitest'
import { queueNotices } from '../../platform/notices.ts'
import { type Client, makePerson, testProduct } from '../../testing.ts'
import { makeCircle, makeQuestion } from '../contributions/testing.ts'
import { isInside } from './post-push.ts'
import { sendNextPush } from './send-push.ts'
import { browserKeys, startPushService } from './testing-push-service.ts'

const product = await testProduct()
const { db, deps } = product
const now = new Date('2027-03-01T10:00:00Z')
let moment = now
const pass = (minutes: number) => product.setNow((moment = new Date(moment.getTime() + minutes * 60_000)))
const bram = await makePerson(db, 'bram')
let client: Client
let anouk: Awaited<ReturnType<typeof makePerson>>
let count = 0

beforeEach(async () => {
  product.setNow((moment = now))
  anouk = await makePerson(db, `anouk-${++count}`)
  client = await product.as(anouk.handle)
  await db.deleteFrom('pushes').execute()
})

const subscription = (endpoint = `https://push.example.org/send/${++count}`) => ({ endpoint, ...browserKeys() })
const subscribe = async (as = client, made = subscription()) => {
  const { endpoint, keys } = made
  return as.send('POST', '/settings/push', { endpoint, keys })
}
/** A browser of hers whose push service is one on this machine. */
const subscribedAt = async (address: string) => {
  const made = subscription()
  const { id } = (await (await subscribe(client, made)).json()) as { id: number }
  await db.updateTable('pushSubscriptions').set({ endpoint: `${address}/send/${id}` }).where('id', '=', id).execute()
  return { id, read: made.read }
}
const subscriptions = () => db.selectFrom('pushSubscriptions').selectAll().where('personId', '=', anouk.personId).execute()
const payloads = async () => (await db.selectFrom('pushes').select('payload').orderBy('id').execute()).map(({ payload }) => payload as Record<string, string>)
const queued = () => db.selectFrom('pushes').select(['state', 'tries']).orderBy('id').execute()

const joined = async (questionId: number, by = bram) => {
  await (await product.as(by.handle)).send('POST', `/questions/${questionId}/joins`, { note: 'Bij ons ook, zegt Bram.' })
}
/** Until what was written has settled, and is told. */
const untilTold = async () => {
  await product.catchUp()
  pass(31)
  await product.catchUp()
}
const tellOnce = async () => {
  const id = await makeQuestion(db, anouk, { title: `Vraag ${++count}?` })
  await joined(id)
  await untilTold()
  return id
}
const sendAll = async () => {
  while (await sendNextPush(deps, true));
}

describe('a browser', () => {
  it('is subscribed, listed and removed, and tells one person only', async () => {
    const made = subscription()
    expect((await subscribe(client, made)).status).toBe(201)
    expect((await subscribe(client, made)).status).toBe(201)
    const page = await (await client.page('/settings/push')).text()
    expect(page).toContain('Meldingen staan hier aan.')
    expect(page).not.toContain(made.endpoint)
    expect((await (await product.as(anouk.handle)).page('/settings/push').then((answer) => answer.text()))).toContain('<push-button')

    const other = await product.as('bram')
    expect((await subscribe(other, made)).status).toBe(201)
    expect(await subscriptions()).toEqual([])
    await subscribe(client)
    const [mine] = await subscriptions()
    expect((await other.submit(`/settings/push/${mine!.id}/removal`)).status).toBe(404)
    expect((await client.submit(`/settings/push/${mine!.id}/removal`)).status).toBe(303)
    expect(await subscriptions()).toEqual([])
  })

  it('is told nothing any more when its person signed out there', async () => {
    await subscribe()
    expect(await subscriptions()).toHaveLength(1)
    await client.submit('/sign-out')
    expect(await subscriptions()).toEqual([])
  })

  it.each(['http://push.example.org/x', 'https://127.0.0.1/x', 'https://[::1]/x', 'https://localhost/x', 'https://db.internal/x', 'https://push.example.org:8443/x', 'https://me@push.example.org/x', 'nergens'])(
    'has a push service that is out in the open, not %s',
    async (endpoint) => {
      expect((await subscribe(client, subscription(endpoint))).status).toBe(422)
    },
  )

  it.each(['10.1.2.3', '127.0.0.1', '169.254.169.254', '192.168.1.1', '100.64.0.1', '::1', '::ffff:10.0.0.1', 'fd00::1', 'fe80::1', 'x'])('whose name leads inside a network is not reached: %s', (address) => {
    expect(isInside(address)).toBe(true)
    expect(isInside('93.184.216.34') || isInside('2606:2800:220:1::1')).toBe(false)
  })
})

describe('what is pushed', () => {
  it('is what she wants to hear at once: the title of a question, no names, no words', async () => {
    await subscribe()
    const id = await tellOnce()
    const [payload, ...others] = await payloads()
    expect(others).toEqual([])
    expect(payload).toMatchObject({ title: 'Er is een reactie voor je', body: `Vraag ${count}?`, lang: 'nl', tag: expect.stringMatching(/^notice-\d+$/) })
    expect(payload!['path']).toContain(`/questions/${id}`)
    expect(JSON.stringify(payload)).not.toMatch(/Bram|Bij ons ook/)
    expect(await db.selectFrom('mails').select('id').where('personId', '=', anouk.personId).execute()).toHaveLength(1)
  })

  it('is not what she wants to hear later, or not at all', async () => {
    await subscribe()
    await client.send('PUT', '/me/notices', { reactions: 'daily' })
    await tellOnce()
    pass(24 * 60)
    await product.catchUp()
    expect(await db.selectFrom('mails').select('id').where('personId', '=', anouk.personId).execute()).toHaveLength(1)
    expect(await payloads()).toEqual([])
  })

  it('says nothing of a circle, nor of a question that is for a few', async () => {
    await subscribe()
    const question = await makeQuestion(db, bram, { title: 'Een open vraag?' })
    const circle = await makeCircle(db, question, [bram, anouk])
    await db.updateTable('circles').set({ purpose: 'Geheim doel' }).where('id', '=', circle).execute()
    await (await product.as('bram')).send('PATCH', `/circles/${circle}`, { rhythm: 'Om de week', version: 1 })
    await product.catchUp()
    const closed = await makeQuestion(db, anouk, { title: 'Geheime vraag?', audience: 'people' })
    await db.insertInto('questionReaders').values({ questionId: closed, personId: bram.personId }).execute()
    await joined(closed)
    await untilTold()
    const told = await payloads()
    expect(told.map(({ title, body }) => [title, body])).toEqual([['Er wordt je iets gevraagd', ''], ['Er is een reactie voor je', '']])
    expect(JSON.stringify(told)).not.toMatch(/Geheim|open vraag|Bram/i)
  })

  it('is one for all of what waited through a quiet night', async () => {
    await subscribe()
    await client.send('PUT', '/me/notices', { noMailUntil: '2027-03-02' })
    for (let times = 0; times < 5; times++) await tellOnce()
    expect(await payloads()).toEqual([])
    pass(24 * 60)
    await product.catchUp()
    expect((await payloads()).map(({ title, path }) => [title, path])).toEqual([['Er zijn 5 dingen voor je', '/']])
  })

  it('comes once in each browser, however often its cause is seen', async () => {
    await subscribe()
    await subscribe(await product.as(anouk.handle))
    const id = await tellOnce()
    const notice = await db.selectFrom('notices').select(['cause', 'kind', 'what']).where('personId', '=', anouk.personId).executeTakeFirstOrThrow()
    await db.transaction().execute((trx) => queueNotices(trx, [{ ...notice, personId: anouk.personId, questionId: id }], now))
    await product.catchUp()
    expect(await payloads()).toHaveLength(2)
  })
})

describe('handing over', () => {
  it('brings it to the push service, sealed for that browser alone', async () => {
    const service = await startPushService()
    const { id, read } = await subscribedAt(service.address)
    await tellOnce()
    await sendAll()
    expect(service.delivered.map(({ path }) => path)).toEqual([`/send/${id}`])
    const { headers, body } = service.delivered[0]!
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '21600', authorization: expect.stringMatching(/^vapid t=/) })
    expect(body.toString('latin1')).not.toContain('Vraag')
    expect(read(body)).toEqual((await payloads())[0])
    expect(await queued()).toEqual([{ state: 'sent', tries: 1 }])
    expect((await subscriptions())[0]!.toldAt).toEqual(moment)
  })

  it.each([404, 410])('forgets a browser that is not there any more (%d), with all that was meant for it', async (status) => {
    const service = await startPushService(() => status)
    await subscribedAt(service.address)
    for (let times = 0; times < 2; times++) await tellOnce()
    await sendAll()
    expect(service.delivered).toHaveLength(1)
    expect([await subscriptions(), await queued()]).toEqual([[], []])
  })

  it.each([429, 503])('tries again later when the service says so (%d), and gives up after some hours', async (status) => {
    let answer = status
    const service = await startPushService(() => answer)
    await subscribedAt(service.address)
    await tellOnce()
    await sendAll()
    expect(await queued()).toEqual([{ state: 'queued', tries: 1 }])
    await sendAll()
    expect(service.delivered).toHaveLength(1)
    pass(3)
    await sendAll()
    expect(service.delivered).toHaveLength(2)
    pass(6 * 60)
    await sendAll()
    expect(await queued()).toEqual([{ state: 'dropped', tries: 3 }])
    answer = 201
    pass(60)
    await sendAll()
    expect(service.delivered).toHaveLength(3)
  })

  it('tries again when the service was not reached at all', async () => {
    await subscribedAt('http://127.0.0.1:9')
    await tellOnce()
    await sendAll()
    expect(await queued()).toEqual([{ state: 'queued', tries: 1 }])
  })

  it.each<[string, number]>([['breaks off', 0], ['does not take it', 400]])('never sends it twice when the service %s', async (_, status) => {
    const service = await startPushService(() => status)
    await subscribedAt(service.address)
    await tellOnce()
    await sendAll()
    pass(60)
    await sendAll()
    expect(service.delivered).toHaveLength(1)
    expect(await queued()).toEqual([{ state: 'dropped', tries: 1 }])
  })

  it('sends nothing twice when a process is gone in the middle, and each once when several send', async () => {
    const hold = Promise.withResolvers<number>()
    const service = await startPushService(({ path }) => (path.endsWith('/held') ? hold.promise : 201))
    const { id } = await subscribedAt(service.address)
    await db.updateTable('pushSubscriptions').set({ endpoint: `${service.address}/held` }).where('id', '=', id).execute()
    await tellOnce()
    // Nobody hears what becomes of it: as it is when the process that sent it was killed.
    const lost = sendNextPush(deps, true)
    for (let waits = 0; service.delivered.length === 0 && waits < 2_000; waits++) await new Promise((resolve) => setTimeout(resolve, 5))
    pass(24 * 60)
    expect(await sendNextPush(deps, true)).toBe(false)
    expect(await queued()).toEqual([{ state: 'handing-over', tries: 1 }])
    hold.resolve(201)
    await lost

    await db.updateTable('pushSubscriptions').set({ endpoint: `${service.address}/open` }).where('id', '=', id).execute()
    for (let times = 0; times < 6; times++) await tellOnce()
    await Promise.all([sendAll(), sendAll(), sendAll()])
    expect(service.delivered.filter(({ path }) => path === '/open')).toHaveLength(6)
  })

  it('goes nowhere but to a public service outside of tests', async () => {
    const service = await startPushService()
    await subscribedAt(service.address)
    await tellOnce()
    expect(await sendNextPush(deps)).toBe(true)
    expect(service.delivered).toEqual([])
    expect(await queued()).toEqual([{ state: 'dropped', tries: 1 }])
  })
})
