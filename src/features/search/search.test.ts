import { beforeAll, describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'

const product = await testProduct()
await makePerson(product.db, 'anouk', { organisation: 'de-linde' })
await makePerson(product.db, 'bram', { organisation: 'haven' })
const [anouk, bram] = [await product.as('anouk'), await product.as('bram')]

type Item = { path: string; title: string; titleParts: { text: string; found: boolean }[]; passage: { text: string; found: boolean }[] | null }
const look = async (who: typeof anouk, query: string): Promise<Record<string, Item[]>> => {
  const { groups } = (await (await who.json(`/search?${query}`)).json()) as { groups: { group: string; items: Item[] }[] }
  return Object.fromEntries(groups.map(({ group, items }) => [group, items]))
}
const titles = (items: Item[] = []) => items.map(({ title }) => title)
const marked = (parts: Item['titleParts'] | null) => (parts ?? []).filter(({ found }) => found).map(({ text }) => text)

const ask = async (title: string, more = {}) => ((await (await anouk.send('POST', '/questions', { title, audience: 'community', ...more })).json()) as { id: number }).id

beforeAll(async () => {
  await ask('Hoe krijgen we de werkdruk in ons team omlaag?', { story: 'Sinds de zomer vallen er collega’s uit.', themes: ['werkdruk'] })
  await ask('Wie heeft ervaring met kennisdeling tussen scholen?')
  await ask('Hoe maak je een geheime werkdruk bespreekbaar?', { audience: 'me' })
  await ask('Welke fietsenstalling past bij een klein plein?', { audience: 'public' })
  await product.db.updateTable('organisations').set({ name: 'De Linde', about: 'Wij bouwen fietsenstallingen' }).where('handle', '=', 'de-linde').execute()
  await bram.send('PUT', '/me/profile', { name: 'Bram', teach: ['Werkdruk bespreken met je leidinggevende'], learn: ['Kennis delen'] })
  await product.catchUp()
})

describe('searching', () => {
  it.each([
    ['werkdruk', 'Hoe krijgen we de werkdruk in ons team omlaag?'],
    ['workload', 'Hoe krijgen we de werkdruk in ons team omlaag?'],
    ['wekrdruk', 'Hoe krijgen we de werkdruk in ons team omlaag?'],
    ['delen van kennis', 'Wie heeft ervaring met kennisdeling tussen scholen?'],
    ['fietsenstallingen', 'Welke fietsenstalling past bij een klein plein?'],
  ])('finds by “%s”: %s', async (words, title) => expect(titles((await look(bram, `q=${encodeURIComponent(words)}`))['questions'])[0]).toBe(title))

  it('marks what was found, in the title and in what is told', async () => {
    const [one] = (await look(bram, 'q=werkdruk+uitval'))['questions']!
    expect(marked(one!.titleParts)).toEqual(['werkdruk'])
  })

  it('finds people by name, by both sides of their profile, and organisations', async () => {
    expect(titles((await look(anouk, 'q=bra'))['people'])).toEqual(['Bram'])
    const [byTeaching] = (await look(anouk, 'q=werkdruk'))['people']!
    expect([byTeaching!.title, marked(byTeaching!.passage)]).toEqual(['Bram', ['Werkdruk']])
    expect(titles((await look(anouk, 'q=kennisdeling'))['people'])).toEqual(['Bram'])
    expect(titles((await look(anouk, 'q=lin'))['organisations'])).toEqual(['De Linde'])
  })

  it('shows a visitor what is public, and neither people nor organisations', async () => {
    expect(Object.keys(await look(product.visitor, 'q=fietsenstalling'))).toEqual(['questions'])
    expect(await look(product.visitor, 'q=werkdruk')).toEqual({})
    expect(await look(product.visitor, 'q=bram')).toEqual({})
  })

  it('never tells that there is something that one may not see', async () => {
    expect(titles((await look(bram, 'q=geheime+werkdruk'))['questions'])).not.toContain('Hoe maak je een geheime werkdruk bespreekbaar?')
    expect(titles((await look(anouk, 'q=geheime+werkdruk'))['questions'])[0]).toBe('Hoe maak je een geheime werkdruk bespreekbaar?')
  })

  it('looks in one kind, by theme and by how new it is', async () => {
    expect(Object.keys(await look(anouk, 'q=werkdruk&in=people'))).toEqual(['people'])
    expect(titles((await look(bram, 'q=werkdruk&theme=werkdruk'))['questions'])).toHaveLength(1)
    expect(await look(bram, 'q=werkdruk&theme=zorg')).toEqual({})
    await product.db.updateTable('questions').set({ activeAt: new Date(Date.now() - 60 * 86_400_000) }).where('state', '=', 'asked').execute()
    expect((await look(bram, 'q=werkdruk&since=month'))['questions']).toBeUndefined()
    expect((await look(bram, 'q=werkdruk&since=year'))['questions']).toHaveLength(1)
  })

  it('forgets the old words of what was changed', async () => {
    const id = await ask('Waar vind je een goede zwemleraar?')
    await product.catchUp()
    expect(titles((await look(bram, 'q=zwemleraar'))['questions'])).toHaveLength(1)
    await anouk.send('PATCH', `/questions/${id}`, { title: 'Hoeveel kost een bakfiets?' })
    await product.catchUp()
    expect((await look(bram, 'q=zwemleraar'))['questions']).toBeUndefined()
    expect(titles((await look(bram, 'q=bakfiets'))['questions'])[0]).toBe('Hoeveel kost een bakfiets?')
  })

  it.each(['', '?q=', '?q=%20', '?q=%3F%26%7C!', "?q=%27%3B+drop+table+people+--", `?q=${'a'.repeat(200)}`, '?q=de+het+een'])('answers %s calmly', async (query) => {
    expect((await anouk.page(`/search${query}`)).status).toBe(200)
  })

  it('tells a program which filter makes no sense', async () => expect((await anouk.json('/search?q=x&in=everything')).status).toBe(422))
})
