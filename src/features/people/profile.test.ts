import { beforeEach, describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'

const product = await testProduct()
const { db, visitor } = product
const now = new Date('2026-03-02T10:00:00Z')
await makePerson(db, 'anouk', { organisation: 'school' })
await makePerson(db, 'bas')
const [anouk, bas] = [await product.as('anouk'), await product.as('bas')]
beforeEach(() => product.setNow(now))

const filled = { name: 'Anouk Bakker', role: 'teamleider', about: 'Hallo', reach: 'mail me', learn: 'feedback geven\nrustig blijven', teach: 'roosters maken' }
type Profile = { version: number; learn: { text: string; freshAt: string }[] } & Record<string, unknown>
const profile = async (handle: string, as = bas): Promise<Profile> => (await (await as.json(`/people/${handle}`)).json()) as Profile

describe('a profile', () => {
  it('has two sides, for members to see', async () => {
    expect((await anouk.submit('/me/profile', filled)).headers.get('location')).toBe('/people/anouk')
    expect(await profile('anouk')).toMatchObject({
      handle: 'anouk',
      name: 'Anouk Bakker',
      role: 'teamleider',
      organisations: [{ handle: 'school', name: 'school' }],
      reach: 'mail me',
      learn: [{ text: 'feedback geven', freshAt: '2026-03-02' }, { text: 'rustig blijven' }],
      teach: [{ text: 'roosters maken' }],
    })
    const page = await (await bas.page('/people/anouk')).text()
    for (const words of ['Anouk Bakker', 'feedback geven', 'roosters maken', 'mail me', 'net geschreven']) expect(page).toContain(words)
  })

  it('is not there for a visitor', async () => {
    for (const path of ['/people', '/people/anouk', '/people/anouk/picture', '/organisations', '/organisations/school', '/people/nobody'])
      expect((await visitor.page(path)).status).toBe(404)
    expect((await visitor.page('/me/profile')).headers.get('location')).toBe('/sign-in?return_to=%2Fme%2Fprofile')
    expect((await visitor.json('/me')).status).toBe(401)
  })

  it('keeps the date of a phrase that stays, and dates the others today', async () => {
    product.setNow(new Date('2026-05-01T10:00:00Z'))
    await anouk.submit('/me/profile', { ...filled, learn: 'iets nieuws\n\n  feedback geven \niets nieuws' })
    expect((await profile('anouk')).learn).toEqual([
      { text: 'iets nieuws', freshAt: '2026-05-01' },
      { text: 'feedback geven', freshAt: '2026-03-02' },
    ])
  })

  it('can be said to hold still, all at once', async () => {
    product.setNow(new Date('2026-12-01T10:00:00Z'))
    expect(await (await anouk.page('/people/anouk')).text()).toContain('Klopt dit nog?')
    expect(await (await bas.page('/people/anouk')).text()).not.toContain('Klopt dit nog?')
    await anouk.submit('/me/profile/freshness')
    expect((await profile('anouk')).learn.map(({ freshAt }) => freshAt)).toEqual(['2026-12-01', '2026-12-01'])
  })

  it('that was changed elsewhere meanwhile is not overwritten: both are shown', async () => {
    const { version } = await profile('anouk')
    await anouk.submit('/me/profile', { ...filled, about: 'Van mijn telefoon', version: String(version) })
    const stale = await anouk.submit('/me/profile', { ...filled, about: 'Van mijn computer', version: String(version) })
    expect(stale.status).toBe(409)
    const page = await stale.text()
    expect(page).toContain('Van mijn telefoon')
    expect(page).toContain('Van mijn computer')
    expect(page).toContain(`name="version" value="${version + 1}"`)
    expect(await profile('anouk')).toMatchObject({ about: 'Van mijn telefoon' })
  })

  it('of somebody else can’t be changed', async () => {
    await bas.send('PUT', '/me/profile', { ...filled, name: 'Bas', learn: [], teach: [] })
    expect(await profile('anouk')).toMatchObject({ name: 'Anouk Bakker' })
  })

  it.each([
    ['no name', { name: ' ' }],
    ['a long name', { name: 'x'.repeat(121) }],
    ['a long phrase', { learn: `goed\n${'x'.repeat(201)}` }],
    ['too many phrases', { teach: Array.from({ length: 21 }, (_, index) => `ervaring ${index}`).join('\n') }],
    ['an endless story', { about: 'x'.repeat(100_000) }],
  ])('is refused with %s, and nothing typed is lost', async (_, wrong) => {
    const refused = await anouk.submit('/me/profile', { ...filled, about: 'wat ik typte', ...wrong })
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('field-error')
    for (const typed of Object.values(wrong)) expect(page).toContain(typed.slice(0, 50))
    if (!('about' in wrong)) expect(page).toContain('wat ik typte')
  })

  it('takes all scripts, and shows markup as it was typed', async () => {
    const name = 'שירה <b>“Ünal”</b> 🙂'
    await bas.send('PUT', '/me/profile', { name, about: '<script>alert(1)</script>\ud800', learn: ["'; drop table people; --"], teach: [] })
    expect(await profile('bas', anouk)).toMatchObject({ name, about: '<script>alert(1)</script>�' })
    expect(await (await anouk.page('/people/bas')).text()).not.toContain('<script>alert')
    await bas.send('PUT', '/me/profile', { name: 'Bas', learn: [], teach: [] })
  })
})

describe('/me', () => {
  it('tells a program whom it acts for, and brings a person to their profile', async () => {
    expect(await (await anouk.json('/me')).json()).toEqual({
      handle: 'anouk',
      name: 'Anouk Bakker',
      administrator: false,
      language: 'nl',
      scopes: ['read', 'write'],
      organisations: [{ handle: 'school', name: 'school' }],
    })
    expect((await anouk.page('/me')).headers.get('location')).toBe('/people/anouk')
  })
})

describe('how two people know each other', () => {
  it('is seen by the two of them and nobody else', async () => {
    await makePerson(db, 'carla')
    const carla = await product.as('carla')
    expect((await anouk.submit('/people/bas/acquaintance', { how: 'online' })).status).toBe(303)
    expect(await profile('bas', anouk)).toMatchObject({ acquaintance: { mine: 'online', theirs: null } })
    expect(await profile('anouk', bas)).toMatchObject({ acquaintance: { mine: null, theirs: 'online' } })
    expect(await profile('bas', carla)).toMatchObject({ acquaintance: { mine: null, theirs: null } })
    expect(await (await bas.page('/people/anouk')).text()).toContain('we ontmoetten elkaar eerst online')
    expect(await (await carla.page('/people/anouk')).text()).not.toContain('eerst online.')
  })

  it('is not told by somebody who would rather not say, nor that they would rather not', async () => {
    await anouk.send('PUT', '/people/bas/acquaintance', { how: 'private' })
    expect(await profile('anouk', bas)).toMatchObject({ acquaintance: { theirs: null } })
    expect(await profile('bas', anouk)).toMatchObject({ acquaintance: { mine: 'private' } })
  })

  it('can be taken back', async () => {
    await anouk.send('DELETE', '/people/bas/acquaintance')
    expect(await profile('bas', anouk)).toMatchObject({ acquaintance: { mine: null } })
  })

  it('leaves no trace in the log, and is nothing to say of oneself or of nobody', async () => {
    expect(await db.selectFrom('events').select('kind').where('kind', 'like', '%acquaint%').execute()).toEqual([])
    expect((await anouk.send('PUT', '/people/anouk/acquaintance', { how: 'online' })).status).toBe(422)
    expect((await anouk.send('PUT', '/people/nobody/acquaintance', { how: 'online' })).status).toBe(404)
    expect((await anouk.send('PUT', '/people/bas/acquaintance', { how: 'friends' })).status).toBe(422)
  })
})
