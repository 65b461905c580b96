import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { type Client, testProduct } from '../../testing.ts'
import { beginHarvestIn, makeScene } from '../harvests/testing.ts'

const product = await testProduct()
const { db } = product
await db.insertInto('communities').values({ name: 'Buurtzorg & <zo>', language: 'nl' }).execute()

const published = async (given: { title?: string; intro?: string } = {}) => {
  const scene = await makeScene(product)
  const people = await Promise.all(Object.values(scene.handles).map(product.as)) as [Client, Client, Client]
  const id = await beginHarvestIn(people[0], scene, given)
  for (const person of people) await person.send('PUT', `/harvests/${id}/consents/me`, { answer: 'named' })
  await people[0].send('POST', `/harvests/${id}/publication`)
  return { ...scene, people, id }
}

const atom = async () => parseAtomFeed(await (await product.visitor.page('/harvests.atom')).text())
const json = async () => parseJsonFeed(await (await product.visitor.page('/harvests/feed.json')).text())
const entryOf = async (id: number) => (await atom()).entries!.find((entry) => entry.links![0]!.href!.endsWith(`/harvests/${id}`))!
const itemOf = async (id: number) => (await json()).items!.find((item) => item.url!.endsWith(`/harvests/${id}`))!

describe('the feeds', () => {
  it('are an Atom feed and a JSON Feed of every public harvest', async () => {
    product.setNow(new Date('2026-02-03T10:00:00Z'))
    const { id, handles } = await published()
    const response = await product.visitor.page('/harvests.atom')
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const feed = await atom()
    expect(feed.title).toMatchObject({ value: 'Opbrengsten van Buurtzorg & <zo>' })
    expect(feed.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
    expect(feed.links).toContainEqual(expect.objectContaining({ rel: 'self', href: 'http://localhost:3000/harvests.atom' }))
    const entry = await entryOf(id)
    expect(entry).toMatchObject({ published: '2026-02-03T10:00:00.000Z', updated: '2026-02-03T10:00:00.000Z', categories: [{ term: 'overdracht' }] })
    expect(entry.contributors!.map(({ name }) => name!.toLowerCase()).sort()).toEqual(Object.values(handles).sort())
    expect(entry.content).toMatchObject({ type: 'html', value: expect.stringContaining('<li><p>Draag staand over.</p>') })

    const item = await itemOf(id)
    expect(item).toMatchObject({ id: entry.id, title: entry.title!.value, content_html: entry.content!.value, date_published: '2026-02-03T10:00:00.000Z', tags: ['overdracht'] })
    expect(await product.visitor.page('/harvests/feed.json').then((answer) => answer.json())).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' })
  })

  it('hold whatever people typed as text', async () => {
    const typed = 'Stap <script>alert(1)</script> ]]> &amp; "één" \u0007\u000b\u001b\ufffe\ud800 😀 שלום'
    const { id } = await published({ title: typed, intro: `${typed}\nregel twee\n\nalinea twee` })
    const raw = await (await product.visitor.page('/harvests.atom')).text()
    // What XML 1.0 has no place for.
    expect(raw).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u)
    expect(raw.replaceAll(/<!\[CDATA\[[^]*?\]\]>/g, '')).not.toMatch(/<script|&(?!amp;|lt;|gt;|quot;|apos;|#)/)
    const entry = await entryOf(id)
    const clean = 'Stap <script>alert(1)</script> ]]> &amp; "één" \ufffd 😀 שלום'
    expect(entry.title!.value).toBe(clean)
    expect(entry.content!.value).toContain('Stap &lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp;amp;')
    expect(entry.content!.value).toContain('<br/>regel twee</p><p>alinea twee</p>')
    expect((await itemOf(id)).title).toBe(clean)
  })

  it('keep the id of a harvest, and bring it on top again when it changes', async () => {
    product.setNow(new Date('2026-02-04T10:00:00Z'))
    const { id, people } = await published()
    const before = await entryOf(id)
    product.setNow(new Date('2026-02-05T10:00:00Z'))
    await published()
    product.setNow(new Date('2026-02-06T10:00:00Z'))
    await people[0].send('PUT', `/harvests/${id}`, { title: 'Beter overdragen' })
    expect(await entryOf(id)).toEqual(before)
    await people[0].send('POST', `/harvests/${id}/publication`)
    const [first] = (await atom()).entries!
    expect(first).toMatchObject({ id: before.id, published: before.published, updated: '2026-02-06T10:00:00.000Z', title: { type: 'text', value: 'Beter overdragen' } })
  })

  it('tell of a name that was taken back, by an update without it', async () => {
    product.setNow(new Date('2026-02-07T10:00:00Z'))
    const { id, people, handles } = await published()
    product.setNow(new Date('2026-02-08T10:00:00Z'))
    await people[1].send('PUT', `/harvests/${id}/consents/me`, { answer: 'unnamed' })
    expect(await entryOf(id)).toMatchObject({ updated: '2026-02-08T10:00:00.000Z' })
    for (const path of ['/harvests.atom', '/harvests/feed.json']) expect((await (await product.visitor.page(path)).text()).toLowerCase()).not.toContain(handles.bram)
  })

  it('tell of somebody who erased themselves the same way', async () => {
    product.setNow(new Date('2026-02-07T10:00:00Z'))
    const { id, people, handles } = await published()
    expect(people).toHaveLength(3)
    await db.updateTable('people').set({ erasedAt: new Date('2026-02-09T10:00:00Z') }).where('handle', '=', handles.carla).execute()
    expect(await entryOf(id)).toMatchObject({ updated: '2026-02-09T10:00:00.000Z' })
    expect((await (await product.visitor.page('/harvests.atom')).text()).toLowerCase()).not.toContain(handles.carla)
  })

  it('keep an entry of a harvest that was withdrawn, which says so and nothing else', async () => {
    product.setNow(new Date('2026-02-10T10:00:00Z'))
    const { id, people } = await published({ intro: 'Vooraf.' })
    const before = await entryOf(id)
    product.setNow(new Date('2026-02-11T10:00:00Z'))
    for (const person of people) await person.send('DELETE', `/harvests/${id}/consents/me`)
    const after = await entryOf(id)
    expect(after).toMatchObject({ id: before.id, updated: '2026-02-11T10:00:00.000Z' })
    expect(after.content!.value).toMatch(/^<p>Deze opbrengst is teruggetrokken/)
    expect(after.content!.value).not.toMatch(/Vooraf|staand/)
    expect(after.contributors).toBeUndefined()
  })

  it('tell of a harvest that is for fewer people from now on, without its words', async () => {
    product.setNow(new Date('2026-02-11T12:00:00Z'))
    const { id, people } = await published({ intro: 'Openbaar.' })
    product.setNow(new Date('2026-02-11T13:00:00Z'))
    await people[0].send('PUT', `/harvests/${id}`, { audience: 'circle', intro: 'Binnenskamers.' })
    expect((await entryOf(id)).content!.value).toContain('Openbaar.')
    await people[0].send('POST', `/harvests/${id}/publication`)
    const after = await entryOf(id)
    expect(after).toMatchObject({ updated: '2026-02-11T13:00:00.000Z', content: { value: '<p>Deze opbrengst is niet meer voor iedereen.</p>' } })
    for (const path of ['/harvests.atom', '/harvests/feed.json']) expect(await (await product.visitor.page(path)).text()).not.toMatch(/Openbaar\.|Binnenskamers/)
    expect((await product.visitor.json(`/harvests/${id}`)).status).toBe(404)
    expect((await product.visitor.json(`/harvests/${id}/versions/1`)).status).toBe(404)
  })

  it('answer 304 to who has it already, until something changes', async () => {
    const first = await product.visitor.page('/harvests.atom')
    const tag = first.headers.get('etag')!
    const since = first.headers.get('last-modified')!
    expect((await product.visitor.page('/harvests.atom', { 'if-none-match': `W/${tag}, "x"` })).status).toBe(304)
    expect((await product.visitor.page('/harvests.atom', { 'if-modified-since': since })).status).toBe(304)
    product.setNow(new Date('2026-02-12T10:00:00Z'))
    await published()
    expect((await product.visitor.page('/harvests.atom', { 'if-none-match': tag })).status).toBe(200)
    expect((await product.visitor.page('/harvests.atom', { 'if-modified-since': since })).status).toBe(200)
  })

  it('are the same for a member as for anybody, and a page explains them', async () => {
    const { handles } = await published()
    const member = await product.as(handles.anouk)
    const body = async (who: Client) => (await who.page('/harvests/feed.json', { 'accept-language': 'en' })).text()
    expect(await body(member)).toBe(await body(product.visitor))
    expect(await (await product.visitor.page('/feeds')).text()).toContain('http://localhost:3000/harvests.atom')
    expect(await (await product.visitor.page('/harvests')).text()).toContain('rel="alternate" type="application/atom+xml" href="/harvests.atom"')
  })
})
