import { beforeEach, describe, expect, it } from 'vitest'
import { testProduct } from '../../testing.ts'
import { setupLink } from './setup-link.ts'

const product = await testProduct({ url: 'http://localhost:3000' })
const { db, deps, visitor } = product
const filled = { name: 'Kring Zuid', language: 'nl', joining: 'invited', yourName: 'Noor de Wit', address: 'Noor@Example.org' }
const pathOf = async () => new URL((await setupLink(deps))!).pathname

beforeEach(async () => {
  for (const table of ['administrators', 'sessions', 'identities', 'events', 'people', 'setupLinks', 'communities', 'rateLimits'] as const) await db.deleteFrom(table).execute()
})

describe('a real installation that nobody has set up', () => {
  it('shows its operator a link, and lets in who opens it as the first administrator', async () => {
    const path = await pathOf()
    expect(await (await visitor.page(path)).text()).toContain('Begin je plek')
    const answer = await visitor.submit(path, filled)
    expect(answer.headers.get('location')).toBe('/admin')
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!
    expect(await (await visitor.page('/admin', { cookie })).text()).toContain('Kring Zuid')
    expect(await db.selectFrom('identities').select('subject').execute()).toEqual([{ subject: 'noor@example.org' }])
    expect(await db.selectFrom('communities').select(['name', 'joining']).execute()).toEqual([{ name: 'Kring Zuid', joining: 'invited' }])
  })

  it('is set up once, by one of those who open the link at once', async () => {
    const path = await pathOf()
    const answers = await Promise.all(Array.from({ length: 10 }, (_, number) => visitor.submit(path, { ...filled, address: `a${number}@example.org` })))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array<number>(9).fill(404)])
    expect(await db.selectFrom('administrators').select('personId').execute()).toHaveLength(1)
    expect((await visitor.page(path)).status).toBe(404)
    expect(await setupLink(deps)).toBeUndefined()
  })

  it('has only one set-up, however many links were shown', async () => {
    const links = [await pathOf(), await pathOf(), await pathOf(), await pathOf()]
    const answers = await Promise.all(links.map((path, number) => visitor.submit(path, { ...filled, address: `b${number}@example.org` })))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404, 404, 404])
    for (const path of links) expect((await visitor.page(path)).status).toBe(404)
  })

  it('keeps what was typed when something is missing, and the link with it', async () => {
    const path = await pathOf()
    const refused = await visitor.submit(path, { ...filled, address: 'noor' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('value="Noor de Wit"')
    expect((await visitor.submit(path, filled)).status).toBe(303)
  })

  it('can’t be set up by guessing', async () => {
    await pathOf()
    for (const secret of ['x', '%00', 'a'.repeat(43)]) expect((await visitor.submit(`/setup/${secret}`, filled)).status).toBe(404)
  })
})

describe('an example', () => {
  it('has nothing to set up', async () => {
    expect(await setupLink({ ...deps, settings: { ...deps.settings, configured: false } })).toBeUndefined()
  })
})
