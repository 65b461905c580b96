import { beforeAll, describe, expect, it } from 'vitest'
import type { Dated } from '../../platform/dates.ts'
import { beginSession } from '../../platform/session.ts'
import { type Client, makePerson, testProduct } from '../../testing.ts'
import { makeCircle, makeQuestion } from '../contributions/testing.ts'
import { icalendarOf } from './icalendar.ts'

const product = await testProduct()
const { db } = product
const start = new Date('2027-03-01T10:00:00Z')
product.setNow(start)
await db.insertInto('communities').values({ name: 'Leren' }).execute()
const anouk = await makePerson(db, 'anouk')
const bram = await makePerson(db, 'bram')
let client: Client
let question: number
let circle: number

beforeAll(async () => {
  client = await product.as('anouk')
  question = await makeQuestion(db, anouk, { title: 'Hoe doe je dit; met twee, of \\ drie?' })
  circle = await makeCircle(db, question, [bram, anouk])
  await db.updateTable('questions').set({ relevantUntil: '2027-04-10' }).execute()
  await db.updateTable('circles').set({ endsOn: '2027-05-20', formedAt: new Date('2027-02-20T23:30:00Z') }).execute()
})

const newAddress = async (as = client): Promise<string> => {
  const { address } = (await (await as.send('POST', '/settings/calendar')).json()) as { address: string }
  return address.replace('http://localhost:3000', '')
}
const fetched = async (address: string, headers = {}) => product.visitor.page(address, headers)

/** The events of a calendar by their key, after unfolding and as RFC 5545 has them. */
const eventsIn = (calendar: string) => {
  expect(calendar.replaceAll('\r\n', '')).not.toContain('\n')
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n')
  expect([lines[0], lines[1], lines.at(-1) || lines.at(-2)]).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR'])
  const events = new Map<string, Record<string, string>>()
  let event: Record<string, string> | undefined
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') event = {}
    else if (line === 'END:VEVENT') events.set(event!['UID']!.split('@')[0]!, event!)
    else if (event) event[line.slice(0, line.indexOf(':'))] = line.slice(line.indexOf(':') + 1)
  }
  for (const one of events.values()) for (const needed of ['UID', 'DTSTAMP', 'SEQUENCE', 'SUMMARY', 'LAST-MODIFIED', 'STATUS']) expect(one).toHaveProperty(needed)
  return events
}
const read = async (address: string) => eventsIn(await (await fetched(address)).text())
const key = (what: string) => (what === 'question' ? `question-${question}-relevant-until` : `circle-${circle}-${what}`)

describe('the calendar of a member', () => {
  it('has all their dates as whole days, with words that a calendar program reads', async () => {
    const answer = await fetched(await newAddress())
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const text = await answer.text()
    const events = eventsIn(text)
    expect([...events.keys()].sort()).toEqual([key('end'), key('start'), key('question')].sort())
    const { feedId } = await db.selectFrom('communities').select('feedId').executeTakeFirstOrThrow()
    expect(events.get(key('question'))).toMatchObject({
      UID: `${key('question')}@${feedId}`,
      'DTSTART;VALUE=DATE': '20270410',
      SEQUENCE: '0',
      DTSTAMP: '20270301T100000Z',
      STATUS: 'CONFIRMED',
      TRANSP: 'TRANSPARENT',
      CLASS: 'PRIVATE',
      SUMMARY: 'Nog urgent? Hoe doe je dit\\; met twee\\, of \\\\ drie?',
    })
    // Half past midnight in Amsterdam.
    expect(events.get(key('start'))).toMatchObject({ 'DTSTART;VALUE=DATE': '20270221' })
    expect(text).toContain('X-WR-CALNAME:Leren: mijn datums')
  })

  it('is in their own language, whoever asks for it', async () => {
    const address = await newAddress()
    await db.updateTable('people').set({ language: 'en' }).where('id', '=', anouk.personId).execute()
    expect((await read(address)).get(key('question'))!['SUMMARY']).toMatch(/^Still urgent/)
    await db.updateTable('people').set({ language: 'nl' }).where('id', '=', anouk.personId).execute()
    expect(await (await fetched(address, { 'accept-language': 'en' })).text()).toContain('Nog urgent?')
  })

  it('is the same as long as nothing changes, and tells what did', async () => {
    const address = await newAddress()
    const [first, second] = [await fetched(address), await fetched(address)]
    const tag = first.headers.get('etag')!
    expect(await first.text()).toBe(await second.text())
    expect((await fetched(address, { 'if-none-match': tag })).status).toBe(304)
    const before = Number((await read(address)).get(key('question'))!['SEQUENCE'])
    const later = new Date(start.getTime() + 3_600_000)
    product.setNow(later)
    await db.updateTable('questions').set({ relevantUntil: '2027-06-01' }).where('id', '=', question).execute()
    expect((await read(address)).get(key('question'))).toMatchObject({ 'DTSTART;VALUE=DATE': '20270601', SEQUENCE: String(before + 1), 'LAST-MODIFIED': '20270301T110000Z' })
    expect((await read(address)).get(key('question'))).toMatchObject({ SEQUENCE: String(before + 1) })
  })

  it('says of what fell away only that it did, for a month', async () => {
    const address = await newAddress()
    const other = await makeCircle(db, question, [bram, anouk])
    expect((await read(address)).get(`circle-${other}-end`)!['SUMMARY']).toContain('Samen uitzoeken')
    await (await product.as('anouk')).send('DELETE', `/circles/${other}/members/me`)
    const gone = (await read(address)).get(`circle-${other}-end`)!
    expect(gone).toMatchObject({ STATUS: 'CANCELLED', SUMMARY: 'Vervallen', 'DTSTART;VALUE=DATE': '20300101', SEQUENCE: '1' })
    expect(JSON.stringify(gone)).not.toMatch(/Samen|\/circles\/\d/)
    product.setNow(new Date(start.getTime() + 20 * 86_400_000))
    expect((await read(address)).get(`circle-${other}-end`)).toMatchObject({ STATUS: 'CANCELLED', SEQUENCE: '1' })
    product.setNow(new Date(start.getTime() + 40 * 86_400_000))
    expect((await read(address)).has(`circle-${other}-end`)).toBe(false)
    product.setNow(start)
  })

  it('tells of what came back that it stands again, and lets what is long past simply go', async () => {
    const address = await newAddress()
    await read(address)
    await db.updateTable('questions').set({ state: 'closed' }).where('id', '=', question).execute()
    const cancelled = (await read(address)).get(key('question'))!
    expect(cancelled['STATUS']).toBe('CANCELLED')
    await db.updateTable('questions').set({ state: 'asked' }).where('id', '=', question).execute()
    expect((await read(address)).get(key('question'))).toMatchObject({ STATUS: 'CONFIRMED', SEQUENCE: String(Number(cancelled['SEQUENCE']) + 1) })
    product.setNow(new Date('2027-07-15T10:00:00Z'))
    expect((await read(address)).has(key('question'))).toBe(false)
    product.setNow(start)
  })

  it('never has a number twice for different things, however many programs ask at once', async () => {
    const address = await newAddress()
    await read(address)
    await db.updateTable('questions').set({ title: 'Een nieuwe titel?' }).where('id', '=', question).execute()
    const answers = await Promise.all(Array.from({ length: 6 }, async () => (await fetched(address)).text()))
    expect(new Set(answers).size).toBe(1)
  })

  it('has moments too, for what has an hour', () => {
    const dated: Dated = { key: 'x', title: 'Bellen', about: 'Even.', path: '/', when: { startsAt: new Date('2027-03-28T00:30:00Z'), endsAt: new Date('2027-03-28T01:30:00Z') } }
    const text = icalendarOf({ community: { name: 'Kring', feedId: 'y' }, entries: [{ key: 'x', when: dated.when, sequence: 3, changedAt: start, dated }], url: 'https://kring.example', t: (() => 'x') as never })
    expect(eventsIn(text).get('x')).toMatchObject({ DTSTART: '20270328T003000Z', DTEND: '20270328T013000Z', SEQUENCE: '3' })
  })
})

describe('the secret address', () => {
  it('is told once, can be renewed and ended, and then opens nothing', async () => {
    const first = await newAddress()
    expect((await fetched(first)).status).toBe(200)
    const second = await newAddress()
    expect((await fetched(first)).status).toBe(404)
    expect((await fetched(second)).status).toBe(200)
    const page = await (await client.page('/settings/calendar')).text()
    expect(page).toContain('Je hebt een geheim adres')
    expect(page).not.toContain(second.split('secret=')[1]!)
    expect((await client.submit('/settings/calendar/removal')).status).toBe(303)
    expect((await fetched(second)).status).toBe(404)
    expect(await db.selectFrom('calendarEntries').select('key').where('personId', '=', anouk.personId).execute()).toEqual([])
  })

  it('is shown on the page after the form that made it, and not the second time', async () => {
    const made = await client.submit('/settings/calendar')
    const cookie = made.headers.get('set-cookie')!.split(';')[0]!
    const session = `kring_session=${await beginSession(db, anouk.personId, 'test', start)}`
    const page = await (await product.visitor.page('/settings/calendar', { cookie: `${session}; ${cookie}` })).text()
    expect(page).toContain('/calendar.ics?secret=')
    expect(page).toContain('href="webcal://localhost:3000/calendar.ics?secret=')
    expect(await (await client.page('/settings/calendar')).text()).not.toContain('secret=')
  })

  it('opens nothing for who guesses, and after a while not even an answer', async () => {
    const codes: number[] = []
    for (let count = 0; count < 32; count++) codes.push((await fetched(`/calendar.ics?secret=guess-${count}`)).status)
    expect(codes[0]).toBe(404)
    expect(codes.at(-1)).toBe(429)
    expect((await fetched('/calendar.ics')).status).toBe(404)
    await db.deleteFrom('rateLimits').execute()
  })

  it('is asked for as often as calendar programs do, and no more', async () => {
    const address = await newAddress()
    let last = await fetched(address)
    for (let count = 0; count < 60; count++) last = await fetched(address)
    expect([last.status, last.headers.get('retry-after')]).toEqual([429, '60'])
    await db.deleteFrom('rateLimits').execute()
  })

  it('is for no search engine, for no proxy, and for nobody after its owner left', async () => {
    await makePerson(db, 'carla')
    const carla = await product.as('carla')
    const address = await newAddress(carla)
    const answer = await fetched(address)
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow')
    await carla.submit('/settings/erasure', { handle: 'carla' })
    expect((await fetched(address)).status).toBe(404)
  })

  it('can not be made with a key for programs', async () => {
    const { token } = (await (await client.send('POST', '/settings/tokens', { name: 'agenda', scopes: ['write'], endsOn: '2027-08-08' })).json()) as { token: string }
    const refused = await product.visitor.send('POST', '/settings/calendar', {}, { authorization: `Bearer ${token}` })
    expect(refused.status).toBe(403)
    const dates = await (await product.visitor.json('/me/calendar', { authorization: `Bearer ${token}` })).json()
    expect(dates.items.map(({ day, title }: { day: string; title: string }) => [day, title])).toContainEqual(['2027-08-09', 'Sleutel agenda werkt niet meer'])
  })
})

describe('/me/calendar', () => {
  it('has the same for programs, and a page for people', async () => {
    const { items } = await (await client.json('/me/calendar')).json()
    expect(items.find(({ id }: { id: string }) => id === key('end'))).toMatchObject({ day: '2027-05-20', startsAt: null, url: `http://localhost:3000/circles/${circle}` })
    expect(await (await client.page('/me/calendar')).text()).toContain('Einde van je kring')
    expect((await product.visitor.json('/me/calendar')).status).toBe(401)
  })
})

describe('consent', () => {
  it('is in the calendar of whoever is asked, until they answered, and of whoever waits for it', async () => {
    const question = await makeQuestion(db, anouk)
    const as = { anouk: client, bram: await product.as('bram') }
    const said = (await (await as.bram.send('POST', `/questions/${question}/experiences`, { text: 'Bij ons hielp het om eerst te luisteren.' })).json()) as { id: number }
    const harvest = (await (await as.anouk.send('POST', `/questions/${question}/harvests`, { title: 'Wat wij leerden', audience: 'public', passages: [{ text: 'Luister eerst.', from: [said.id] }] })).json()) as { id: number }
    await as.anouk.send('POST', `/harvests/${harvest.id}/consent-requests`, {})
    const ids = async (who: 'anouk' | 'bram') => (await (await as[who].json('/me/calendar')).json()).items.filter(({ id }: { id: string }) => id.startsWith('harvest-')).map(({ id, day }: { id: string; day: string }) => [id, day])
    // Whoever took part writes along where there is no circle.
    const [answer, publish] = ['consent', 'publish'].map((what) => [`harvest-${harvest.id}-${what}`, '2027-03-08'])
    expect(await ids('bram')).toEqual([answer, publish])
    expect(await ids('anouk')).toEqual([publish])
    await as.bram.send('PUT', `/harvests/${harvest.id}/consents/me`, { answer: 'named' })
    expect([await ids('bram'), await ids('anouk')]).toEqual([[], []])
  })
})

