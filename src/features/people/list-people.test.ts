import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'

const product = await testProduct()
const { db } = product
for (const handle of ['anouk', 'bas', 'carla']) await makePerson(db, handle)
await db.updateTable('people').set({ name: 'Noëlle Bakker', handle: 'noelle-bakker', role: 'wijkverpleegkundige' }).where('handle', '=', 'carla').execute()
const anouk = await product.as('anouk')
await anouk.send('PUT', '/me/profile', { name: 'Anouk', learn: ['leerlingen laten meedenken'], teach: [] })

type List = { items: { handle: string }[]; next: string | null }
const found = async (query: string) => (await (await anouk.json(`/people?${query}`)).json()) as List
const handles = async (q: string) => (await found(`q=${encodeURIComponent(q)}`)).items.map(({ handle }) => handle)

describe('the list of people', () => {
  it.each([
    ['bak', ['noelle-bakker']],
    ['noelle', ['noelle-bakker']],
    ['NOËLLE b', ['noelle-bakker']],
    ['verpleegkundige', []],
    ['wijkverpleeg', ['noelle-bakker']],
    ['leerling', ['anouk']],
    ['bas & (carla', []],
    ["' or 1=1 --", []],
    ['🙂', []],
  ])('finds by %j', async (q, expected) => expect(await handles(q)).toEqual(expected))

  it('is read page by page, each person once', async () => {
    for (let number = 0; number < 65; number += 1) await makePerson(db, `person-${number}`)
    const seen: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const page: List = await found(next ? `after=${next}` : '')
      seen.push(...page.items.map(({ handle }) => handle))
      next = page.next
    }
    expect(seen).toHaveLength(68)
    expect(new Set(seen).size).toBe(68)
    expect(seen).toEqual([...seen].sort((one, other) => (one.replace('noelle-bakker', 'noëlle') < other.replace('noelle-bakker', 'noëlle') ? -1 : 1)))
  })

  it('does not show who left', async () => {
    await db.updateTable('people').set({ erasedAt: new Date() }).where('handle', '=', 'bas').execute()
    expect(await handles('bas')).toEqual([])
    expect((await anouk.page('/people/bas')).status).toBe(404)
  })
})
