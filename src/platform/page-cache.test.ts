import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../testing.ts'
import type { Env } from './env.ts'
import { inTransaction, recordEvent } from './events.ts'
import { keepPages, sameForVisitors } from './page-cache.ts'
import { visitor as nobody } from './viewer.ts'

const product = await testProduct({ keepsPages: true })
const { db, deps, visitor } = product
const asker = await makePerson(db, 'anouk')

const ask = async (title: string) => {
  const question = { askerId: asker.personId, title, drive: 'work', relevantUntil: '2099-01-01', audience: 'public' } as const
  return (await db.insertInto('questions').values(question).returning('id').executeTakeFirstOrThrow()).id
}
const rename = (id: number, title: string) => db.updateTable('questions').set({ title }).where('id', '=', id).execute()
const happen = (questionId?: number) =>
  inTransaction(db, deps.hub.announce, (trx) => recordEvent(trx, { kind: 'test.happened', actorId: null, ...(questionId && { questionId }) }), () => false)

const textOf = async (answer: Response | Promise<Response>) => (await answer).text()

describe('a page that is kept', () => {
  it('is drawn once for all visitors, until something happens', async () => {
    const id = await ask('Eerste wens')
    const first = await visitor.page(`/questions/${id}`)
    await rename(id, 'Tweede wens')
    const second = await visitor.page(`/questions/${id}`)
    expect(await second.text()).toBe(await first.text())
    expect([...second.headers]).toEqual([...first.headers])
    await happen()
    expect(await textOf(visitor.page(`/questions/${id}`))).toContain('Tweede wens')
  })

  it('is another one in another language, appearance or face', async () => {
    const id = await ask('Wat zie ik')
    const pages = [
      await textOf(visitor.page(`/questions/${id}`)),
      await textOf(visitor.page(`/questions/${id}`, { 'accept-language': 'en' })),
      await textOf(visitor.page(`/questions/${id}`, { cookie: 'kring_appearance=dark' })),
      await textOf(visitor.json(`/questions/${id}`)),
    ]
    expect(new Set(pages).size).toBe(pages.length)
    expect(pages[1]).toContain('<html lang="en"')
    expect(pages[2]).toContain('data-theme="kring-dark"')
  })

  it('is nothing that a member is given, and a member’s page is given to nobody else', async () => {
    const id = await ask('Wie ben ik')
    const anouk = await product.as('anouk')
    const hers = 'Menu van Anouk'
    expect(await textOf(anouk.page(`/questions/${id}`))).toContain(hers)
    expect(await textOf(visitor.page(`/questions/${id}`))).not.toContain(hers)
    expect(await textOf(anouk.page(`/questions/${id}`))).toContain(hers)
    expect(await textOf(visitor.page(`/questions/${id}`))).not.toContain(hers)
  })

  it('is not kept when something happened while it was drawn', async () => {
    let drawn = 0
    const halfway = Promise.withResolvers<void>()
    const app = new Hono<Env>().use(keepPages(deps)).get('/', async (c) => {
      c.set('viewer', nobody)
      sameForVisitors(c)
      drawn++
      await halfway.promise
      return c.html(`drawn ${drawn} times`)
    })
    const first = app.request('/')
    await happen()
    halfway.resolve()
    expect(await textOf(first)).toBe('drawn 1 times')
    expect(await textOf(app.request('/'))).toBe('drawn 2 times')
    expect(await textOf(app.request('/'))).toBe('drawn 2 times')
  })

  it('is drawn once for all who ask while it is drawn, and for who asks after something happened once more', async () => {
    let drawn = 0
    const halfway = Promise.withResolvers<void>()
    const app = new Hono<Env>().use(keepPages(deps)).get('/', async (c) => {
      c.set('viewer', nobody)
      sameForVisitors(c)
      const number = ++drawn
      await halfway.promise
      return c.html(`drawing ${number}`)
    })
    const before = [app.request('/'), app.request('/')]
    await happen()
    const after = [app.request('/'), app.request('/')]
    halfway.resolve()
    expect(await Promise.all([...before, ...after].map(textOf))).toEqual(['drawing 1', 'drawing 1', 'drawing 2', 'drawing 2'])
    expect(drawn).toBe(2)
  })

  it('is asked for by each reader where it may not be kept', async () => {
    let drawn = 0
    const app = new Hono<Env>().use(keepPages(deps)).get('/', (c) => c.html(`drawing ${++drawn}`))
    expect(await Promise.all([app.request('/'), app.request('/')].map(textOf))).toEqual(['drawing 1', 'drawing 2'])
  })

  it('is drawn by the next who asks when drawing it failed', async () => {
    let drawn = 0
    const app = new Hono<Env>().use(keepPages(deps)).get('/', async (c) => {
      c.set('viewer', nobody)
      sameForVisitors(c)
      if (++drawn === 1) throw new Error('the database was away')
      return c.html(`drawing ${drawn}`)
    })
    const [first, second] = await Promise.all([app.request('/'), app.request('/')])
    expect(first!.status).toBe(500)
    expect(await second!.text()).toBe('drawing 2')
  })

  it('is drawn anew after a minute, for it says how long ago things were', async () => {
    const id = await ask('Zojuist')
    product.setNow(new Date())
    await textOf(visitor.page(`/questions/${id}`))
    await rename(id, 'Een minuut later')
    product.setNow(new Date(Date.now() + 61_000))
    expect(await textOf(visitor.page(`/questions/${id}`))).toContain('Een minuut later')
  })

  it('is not trusted while other processes can not be heard', async () => {
    const id = await ask('Verbonden')
    await textOf(visitor.page(`/questions/${id}`))
    await rename(id, 'Niet verbonden')
    const heard = deps.hub.hears
    deps.hub.hears = () => false
    expect(await textOf(visitor.page(`/questions/${id}`))).toContain('Niet verbonden')
    deps.hub.hears = heard
  })
})
