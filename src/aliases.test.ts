import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from './app.tsx'
import { readLive } from './platform/testing-live.ts'
import { type AliasWorld, type OtherName, hidden, makeAliasWorld, marks, others } from './testing-alias.ts'

// Every address × every kind of viewer: nothing anywhere gives away who asks under an alias.

let world: AliasWorld
let routes: string[]

beforeAll(async () => {
  world = await makeAliasWorld()
  routes = [...new Set(world.product.app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path.replaceAll(/\{.*?\}+(?=\/|$)/g, '')))]
})

const searches = ['/questions?q=aliasvraag', '/questions?organisation=de-linde', '/questions/similar?q=aliasvraag+zeggen+leiding+durf', '/harvests?q=aliasvraag', '/search?q=aliasvraag+durf', '/search?q=quirine', '/people?q=aliasvraag', '/people?q=quirine']

/** All addresses that this path stands for in this world. */
const addressesOf = (path: string): string[] => {
  const { question, circle, harvests, contributions } = world
  const things: Record<string, (number | string)[]> = { questions: [question], circles: [circle], harvests, contributions: contributions.slice(-3), people: ['bram', hidden.handle], organisations: ['de-linde'] }
  const [, noun = ''] = path.split('/')
  return (things[noun] ?? [1]).map((thing) =>
    path
      .replace(/:\w+/, path.includes(':file') ? `${thing}.md` : String(thing))
      .replace(':contributionId', String(contributions[4]))
      .replaceAll(/:\w+/g, '1'),
  )
}

/** A page without a JSON face is visited as a page only; live pages are read in a test of their own. */
const facesOf = (path: string): ('page' | 'json')[] =>
  path.endsWith('/live') ? [] : operations.some((operation) => operation.method === 'get' && operation.path.replaceAll(/\{(\w+)\}/g, ':$1') === path) ? ['page', 'json'] : ['page']

const visits = () => [
  ...searches.flatMap((address) => (['page', 'json'] as const).map((face) => ({ address, face }))),
  ...routes.flatMap((path) => addressesOf(path).flatMap((address) => facesOf(path).map((face) => ({ address, face })))),
]

/** Pages about people themselves, where she is a member like any other, and her question must not be. */
const aboutPeople = /^\/(people|organisations|admin|search)\b/
const herQuestion = /alias(vraag|verhaal)|Durven zeggen/i

type Seen = { who: OtherName; address: string; text: string }

const walk = async (): Promise<Seen[]> => {
  const seen: Seen[] = []
  for (const who of others)
    for (const { address, face } of visits()) {
      const answer = await world.clients[who][face](address)
      expect(answer.status, `${who} at ${address}`).toBeLessThan(500)
      seen.push({ who, address: `${face} ${address}`, text: [...answer.headers].join('\n') + (await answer.text()) })
    }
  return seen
}

const leaksIn = (seen: Seen[]) =>
  seen.flatMap(({ who, address, text }) => {
    const isAboutPeople = aboutPeople.test(address.split(' ')[1]!)
    // What one looks for stands in the search box again.
    const words = text.replaceAll(/value="[^"]*"|q=[^"&]*/g, '')
    const found = isAboutPeople && !herQuestion.test(words) ? [] : marks.filter((mark) => words.includes(mark))
    return found.map((mark) => `${who} read ${mark} at ${address}`)
  })

describe('an alias', () => {
  it('is not given away at any address, to any viewer', async () => {
    const seen = await walk()
    expect(leaksIn(seen)).toEqual([])
    const saw = (who: OtherName, address: string) => seen.find((one) => one.who === who && one.address === address)?.text ?? ''
    const { question, circle, harvests } = world
    for (const [who, address] of [
      ['visitor', 'page /'],
      ['visitor', `page /questions/${question}`],
      ['carla', 'page /questions'],
      ['noor', `json /questions/${question}`],
      ['bram', `page /circles/${circle}`],
      ['dirk', `page /circles/${circle}`],
      ['bram', `page /harvests/${harvests[1]}/draft`],
      ['bram', `json /circles/${circle}/contributions`],
    ] as const)
      expect(saw(who, address).toLowerCase(), address).toContain('een collega uit het onderwijs')
    expect(saw('noor', 'page /organisations/de-linde')).not.toMatch(herQuestion)
    expect(saw('noor', `page /people/${hidden.handle}`)).not.toMatch(herQuestion)
    expect(saw('carla', 'json /questions?organisation=de-linde')).not.toMatch(herQuestion)
  })

  it('is not given away by mail, live pages or what others take along', async () => {
    const { db } = world.product
    const mails = await db.selectFrom('mails').select(['address', 'subject', 'text', 'html', 'headers']).where('address', '<>', hidden.mail).execute()
    expect(mails.some(({ subject }) => subject === 'Een collega uit het onderwijs vraagt je voor een kring')).toBe(true)
    const told = [JSON.stringify(mails)]
    for (const [who, address] of [['carla', `/questions/${world.question}/live`], ['bram', `/circles/${world.circle}/live`]] as const) {
      const live = readLive(await world.clients[who].json(address, { 'last-event-id': '0' }))
      told.push(JSON.stringify(await live.take(12)))
      await live.cut()
    }
    told.push(await (await world.clients.bram.json('/settings/data')).text())
    for (const mark of marks) for (const text of told) expect(text).not.toContain(mark)
    expect(told[1]).toContain('"alias":"education"')
  })

  it('is not given away by what an administrator sees of a mail that failed', async () => {
    const { db } = world.product
    const toHer = await db.selectFrom('mails').select(['id', 'subject']).where('address', '=', hidden.mail).execute()
    expect(toHer.length).toBeGreaterThan(0)
    await db.updateTable('mails').set({ state: 'failed' }).where('address', '=', hidden.mail).execute()
    const page = await (await world.clients.admin.page('/mail')).text()
    expect(page).toContain(hidden.mail)
    for (const { subject } of toHer) expect(page).not.toContain(subject)
    await db.updateTable('mails').set({ state: 'sent' }).where('address', '=', hidden.mail).execute()
  })

  it('is known to the asker, who finds everything of theirs', async () => {
    const { asker, question, circle } = world
    const page = await (await asker.page(`/questions/${question}`)).text()
    expect(page).toContain('Je vraagt dit als een collega uit het onderwijs')
    expect(await (await asker.page(`/circles/${circle}`)).text()).toContain('Je schrijft hier als een collega uit het onderwijs.')
    expect((await (await asker.json(`/questions/${question}`)).json()).mine.asked).toBe(true)
    expect(await (await asker.page(`/people/${hidden.handle}`)).text()).toMatch(herQuestion)
    expect(await (await asker.json('/settings/data')).text()).toContain('"field":"education"')
  })

  it('is kept in a harvest, which waits for the asker, until they answer that their name may stand there', async () => {
    const { asker, clients, harvests } = world
    const draft = harvests[1]!
    const missing = async () => (await (await clients.bram.json(`/harvests/${draft}`)).json()).missing
    expect(await missing()).toContainEqual({ handle: null, name: 'een collega uit het onderwijs', alias: 'education' })
    expect(await (await asker.page(`/harvests/${draft}/consent`)).text()).toContain('dan staat je naam bij de opbrengst')
    // One click must not be enough to give it.
    expect(await (await asker.page(`/harvests/${draft}/draft`)).text()).not.toContain('value="named"')

    for (const one of [asker, clients.bram]) await one.send('PUT', `/harvests/${draft}/consents/me`, { answer: 'named' })
    expect(await (await clients.bram.page(`/harvests/${draft}/draft`)).text()).not.toContain('Quirine')
    expect((await clients.bram.send('POST', `/harvests/${draft}/publication`, {})).status).toBeLessThan(300)
    expect(await (await clients.visitor.page(`/harvests/${draft}`)).text()).toContain(hidden.name)
    expect(await (await clients.visitor.page(`/harvests/${harvests[0]}`)).text()).not.toContain('Quirine')
    await asker.send('POST', `/questions/${world.question}/states`, { to: 'reopened' })
  })

  it('shows the name everywhere once it is dropped, and moves nothing else', async () => {
    const { asker, clients, question, circle, harvests } = world
    const before = await (await clients.carla.json(`/questions/${question}`)).json()
    expect((await asker.send('DELETE', `/questions/${question}/alias`)).status).toBe(204)
    for (const [who, address] of [
      ['visitor', `/questions/${question}`],
      ['carla', '/questions'],
      ['bram', `/circles/${circle}`],
      ['dirk', `/circles/${circle}`],
      ['bram', `/harvests/${harvests[1]}/draft`],
      ['noor', `/people/${hidden.handle}`],
      ['noor', '/organisations/de-linde'],
    ] as const) {
      const page = await (await clients[who].page(address)).text()
      expect(page, address).toContain(hidden.name)
    }
    const after = await (await clients.carla.json(`/questions/${question}`)).json()
    expect(after.asker).toEqual({ handle: hidden.handle, name: hidden.name })
    const unmoved = ({ activeAt, editedAt, version, state, history }: typeof after) => ({ activeAt, editedAt, version, state, steps: history.length })
    expect(unmoved(after)).toEqual(unmoved(before))
    expect(await (await clients.noor.page(`/people/${hidden.handle}`)).text()).toMatch(herQuestion)
    // The others are under their alias still.
    expect((await (await clients.carla.json(`/questions/${world.questions[1]}`)).json()).asker.handle).toBeNull()
  })
})
