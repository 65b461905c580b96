import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../app.tsx'
import { beginSession } from '../../platform/session.ts'
import { makePerson, testProduct } from '../../testing.ts'
import { type Gathered, answerAs, formCircleOf, gather } from './testing.ts'

const product = await testProduct()
let gathered: Gathered
let circle: number
const client = (handle: string) => gathered.client(handle)
const say = async (handle: string, text: string, replyTo?: number) => {
  const response = await client(handle).send('POST', `/circles/${circle}/contributions`, { text, ...(replyTo && { replyTo }) })
  return ((await response.json()) as { id: number }).id
}
const pageAs = async (handle: string) => (await client(handle).page(`/circles/${circle}`)).text()

beforeAll(async () => {
  gathered = await gather(product, 'anouk', ['bram', 'noor', 'sem', 'lena'])
  await makePerson(product.db, 'admin', { administrator: true })
  await makePerson(product.db, 'vreemd')
})
beforeEach(async () => {
  circle = await formCircleOf(gathered, 'anouk', ['bram', 'noor', 'sem', 'lena'])
  for (const handle of ['bram', 'lena']) await answerAs(client(handle), circle, 'accepted')
  await answerAs(client('noor'), circle, 'declined')
})

describe('the conversation of a circle', () => {
  it('is not there for an outsider, an administrator, or who has not answered, declined or left', async () => {
    await say('anouk', 'Geheim van de kring')
    await client('lena').send('DELETE', `/circles/${circle}/members/me`)
    const outside = await Promise.all(['vreemd', 'admin', 'sem', 'noor', 'lena'].map((handle) => product.as(handle)))
    for (const someone of outside) {
      for (const path of ['/contributions', '/live', '/live?after=0']) {
        expect((await someone.json(`/circles/${circle}${path}`)).status).toBe(404)
        expect((await someone.page(`/circles/${circle}${path}`)).status).toBe(404)
      }
      expect((await someone.send('POST', `/circles/${circle}/contributions`, { text: 'Laat me erin' })).status).toBe(404)
      for (const response of [await someone.page(`/circles/${circle}`), await someone.page('/circles'), await someone.json('/circles'), await someone.page(`/questions/${gathered.question}`), await someone.page('/')])
        expect(await response.text()).not.toContain('Geheim van de kring')
    }
    expect((await product.visitor.json(`/circles/${circle}/contributions`)).status).toBe(404)
    expect((await product.visitor.json(`/circles/${circle}/live`)).status).toBe(404)
  })

  it('is told to its members in the order in which it was said', async () => {
    const first = await say('anouk', 'Een')
    const second = await say('bram', 'Twee', first)
    const body = await (await client('lena').json(`/circles/${circle}/contributions`)).json()
    expect(body).toMatchObject({ items: [{ id: first, text: 'Een', author: { handle: 'anouk' } }, { id: second, replyTo: first }], next: null })
  })

  it('goes on in parts for a program', async () => {
    for (let at = 0; at < 103; at++) await say('anouk', `Nummer ${at}`)
    const first = (await (await client('bram').json(`/circles/${circle}/contributions`)).json()) as { items: object[]; next: string }
    const rest = (await (await client('bram').json(`/circles/${circle}/contributions?after=${first.next}`)).json()) as { items: { text: string }[]; next: null }
    expect([first.items.length, rest.items.map(({ text }) => text), rest.next]).toEqual([100, ['Nummer 100', 'Nummer 101', 'Nummer 102'], null])
    const latest = await pageAs('bram')
    expect(latest).toContain('Nummer 102')
    expect(latest).not.toContain('Nummer 2<')
    expect(latest).toMatch(/href="\/circles\/\d+\?before=\d+"/)
  })

  it('shows whatever people write as they wrote it', async () => {
    for (const [typed, shown] of [
      ['<script>alert("x")</script>', '&lt;script&gt;alert('],
      ['Zie https://example.org/a?b=1&c=2.', 'href="https://example.org/a?b=1&amp;c=2"'],
      ['👩🏽‍🏫 zegt: 你好, شكرا', '👩🏽‍🏫 zegt: 你好, شكرا'],
      ['Regel een\nRegel twee', 'Regel een<br'],
      ["'); drop table circles; --", 'drop table circles; --'],
    ] as const) {
      await say('anouk', typed)
      expect(await pageAs('bram')).toContain(shown)
    }
  })

  it('takes broken text apart from what can be kept, and refuses what is empty or far too long without losing it', async () => {
    const broken = await client('bram').send('POST', `/circles/${circle}/contributions`, '{"text":"half \\ud83d teken en \\u0000 niets"}', { 'content-type': 'application/json' })
    expect(await broken.json()).toMatchObject({ text: 'half \ufffd teken en  niets' })
    for (const text of ['', ' \n ', 'ë'.repeat(100_000)]) {
      const response = await client('bram').submit(`/circles/${circle}/contributions`, { text })
      expect(response.status).toBe(422)
      expect(await response.text()).toContain(`${text.trim()}</textarea>`)
    }
    expect((await client('bram').send('POST', `/circles/${circle}/contributions`, { text: ['a'] })).status).toBe(422)
  })

  it('takes the same words sent twice by a nervous finger once', async () => {
    const once = crypto.randomUUID()
    const responses = await Promise.all([1, 2, 3].map(() => client('bram').submit(`/circles/${circle}/contributions`, { text: 'Een keer', _once: once })))
    expect(responses.map(({ status }) => status)).toEqual([303, 303, 303])
    expect((await pageAs('anouk')).match(/Een keer/g)).toHaveLength(1)
  })

  it('gives back what was typed to who can not send it any more', async () => {
    const words = { text: 'Een gedachte van een half uur', _once: crypto.randomUUID() }
    const signedOut = await (await product.visitor.submit(`/circles/${circle}/contributions`, words)).text()
    expect(signedOut).toContain('Meld je aan')
    expect(signedOut).toContain('Een gedachte van een half uur</textarea>')
    await client('lena').send('DELETE', `/circles/${circle}/members/me`)
    const left = await client('lena').submit(`/circles/${circle}/contributions`, words)
    expect(left.status).toBe(404)
    expect(await left.text()).toContain('Een gedachte van een half uur')
    await client('anouk').send('POST', `/circles/${circle}/closure`, {})
    const closed = await client('bram').submit(`/circles/${circle}/contributions`, words)
    expect(closed.status).toBe(409)
    expect(await closed.text()).toContain('Een gedachte van een half uur</textarea>')
  })

  it('has a place to answer at the contribution itself, and keeps a refused answer there', async () => {
    const id = await say('anouk', 'Wie herkent dit?')
    expect(await (await client('bram').page(`/circles/${circle}?reply=${id}`)).text()).toContain('Je reactie op Anouk')
    const refused = await (await client('bram').submit(`/circles/${circle}/contributions`, { text: '', replyTo: String(id) })).text()
    expect(refused).toMatch(/id="reply-\d+"[\s\S]*role="alert"/)
    const done = await client('bram').submit(`/circles/${circle}/contributions`, { text: 'Ik', replyTo: String(id) })
    expect(done.headers.get('location')).toMatch(new RegExp(`^/circles/${circle}#bijdrage-\\d+$`))
  })

  it('says with names whom something helped, and never how many', async () => {
    const id = await say('anouk', 'Begin met een wandeling')
    await client('bram').submit(`/contributions/${id}/helpful`)
    await client('lena').submit(`/contributions/${id}/helpful`)
    expect(await pageAs('bram')).toContain('Dit hielp jou en Lena.')
    expect(await pageAs('anouk')).toContain('Dit hielp Bram en Lena.')
  })
})

describe('what is new', () => {
  const news = (page: string) => page.match(/entry-new/g)?.length ?? 0

  it('is marked until somebody has looked at it and some time went by', async () => {
    await say('anouk', 'Eerste')
    expect(news(await pageAs('bram'))).toBe(0)
    await say('anouk', 'Tweede')
    expect(await (await client('bram').json('/circles')).json()).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ id: circle, hasNew: true })]) })
    expect(news(await pageAs('bram'))).toBe(1)
    // A live page is drawn again while somebody reads on.
    expect(news(await pageAs('bram'))).toBe(1)
    expect(await (await client('bram').json('/circles')).json()).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ id: circle, hasNew: false })]) })
    product.setNow(new Date(Date.now() + 3_600_000))
    expect(news(await pageAs('bram'))).toBe(0)
  })

  it('is not taken as read by a page that was only fetched ahead', async () => {
    await say('anouk', 'Eerste')
    await pageAs('bram')
    await say('anouk', 'Tweede')
    await client('bram').page(`/circles/${circle}`, { 'x-sec-purpose': 'prefetch' })
    expect(await (await client('bram').json('/circles')).json()).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ id: circle, hasNew: true })]) })
  })

  it('is asked for on the home page, after invitations and agreements', async () => {
    await say('anouk', 'Kom kijken')
    const home = async (handle: string) => (await client(handle).page('/')).text()
    expect(await home('bram')).toContain('Lees wat er nieuw is in “Samen uitzoeken wat werkt”')
    expect(await home('sem')).toContain('Doe je mee in een kring?')
    await client('anouk').send('PATCH', `/circles/${circle}`, { rhythm: 'Om de week', version: 1 })
    expect(await home('bram')).toContain('Lees de nieuwe afspraken van “Samen uitzoeken wat werkt”')
  })
})

describe('room for everyone', () => {
  it('asks the others to take up a question that had little attention, with a way to do so', async () => {
    await answerAs(client('sem'), circle, 'accepted', { ownQuestion: 'En de vaders dan?' })
    const hers = await say('sem', 'Bij ons komen alleen moeders.')
    product.setNow(new Date(Date.now() + 10 * 86_400_000))
    const first = await say('anouk', 'Wij bellen.')
    for (const handle of ['bram', 'lena']) await say('anouk', 'Vertel', await say(handle, 'Wij niet', first))
    const page = await pageAs('bram')
    expect(page).toContain('De vraag van Sem kreeg de laatste tijd weinig ruimte')
    expect(page).toContain('En de vaders dan?')
    expect(page).toContain(`href="/circles/${circle}?reply=${hers}#reply-${hers}"`)
    expect(await pageAs('sem')).toContain('Jouw vraag kreeg de laatste tijd weinig ruimte')
    await say('bram', 'Hoe komt dat, Sem?')
    expect(await pageAs('bram')).not.toContain('weinig ruimte')
    product.setNow(new Date())
  })
})

describe('what a page costs', () => {
  it('does not grow with what it lists', async () => {
    let queries = 0
    const app = createApp({ ...product.deps, db: product.db.withPlugin({ transformQuery: ({ node }) => (queries++, node), transformResult: async ({ result }) => result }) })
    const { id } = await product.db.selectFrom('people').select('id').where('handle', '=', 'bram').executeTakeFirstOrThrow()
    const cookie = `kring_session=${await beginSession(product.db, id, 'test', product.deps.clock())}`
    const costOf = async (path: string) => {
      queries = 0
      expect((await app.request(`http://localhost:3000${path}`, { headers: { cookie, accept: 'text/html' } })).status).toBe(200)
      return queries
    }
    const paths = ['/circles', `/circles/${circle}`, `/questions/${gathered.question}`, '/']
    for (const path of paths) await costOf(path)
    const few: number[] = []
    for (const path of paths) few.push(await costOf(path))
    for (let at = 0; at < 5; at++) await answerAs(client('sem'), await formCircleOf(gathered, 'anouk', ['bram', 'noor', 'sem']), 'accepted')
    await say('bram', 'Antwoord', await say('bram', 'Nog een'))
    // The first look at something new moves the reader's mark.
    for (const path of paths) await costOf(path)
    const many: number[] = []
    for (const path of paths) many.push(await costOf(path))
    expect(many).toEqual(few)
  })
})

describe('the page of the question', () => {
  it('leads those who are in to their circle, and tells all others only that there is one', async () => {
    const shown = async (handle: string) => (await (await product.as(handle)).page(`/questions/${gathered.question}`)).text()
    expect(await shown('bram')).toContain(`href="/circles/${circle}"`)
    expect(await shown('sem')).toContain('Je bent gevraagd voor deze kring')
    const outside = await shown('vreemd')
    expect(outside).toContain('Een kring werkt aan deze vraag.')
    expect(outside).not.toContain('/circles/')
    expect(outside).not.toContain('Samen uitzoeken wat werkt')
  })
})
