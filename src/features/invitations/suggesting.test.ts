import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'

const product = await testProduct()
const { db } = product
await db.insertInto('communities').values({ name: 'Leren' }).execute()
const organisations: Record<string, string> = { anouk: 'de-linde', bram: 'de-linde', carla: 'haven', dirk: 'haven', els: 'haven', fatma: 'molen', gijs: 'molen' }
for (const [handle, organisation] of Object.entries(organisations)) await makePerson(db, handle, { organisation })
const as = Object.fromEntries(await Promise.all(Object.keys(organisations).map(async (handle) => [handle, await product.as(handle)]))) as Record<string, Awaited<ReturnType<typeof product.as>>>

const profile = (handle: string, sides: { learn?: string[]; teach?: string[] }) => as[handle]!.send('PUT', '/me/profile', { name: handle[0]!.toUpperCase() + handle.slice(1), learn: [], teach: [], ...sides })
const ask = async (handle: string, fields: object) => ((await (await as[handle]!.send('POST', '/questions', { audience: 'community', ...fields })).json()) as { id: number }).id
type Told = { person: { handle: string }; reasons: string[] }
const suggested = async (handle: string, id: number) => {
  await product.catchUp()
  return (await (await as[handle]!.json(`/questions/${id}/suggestions`)).json()) as { lived: Told[]; has: Told[]; connector: Told[] }
}
const handles = (told: Told[]) => told.map(({ person }) => person.handle)

await profile('carla', { teach: ['zelfroosteren in de nachtdienst, met een klein team'] })
await profile('dirk', { learn: ['roosters maken voor de nachtdienst'] })
await profile('els', { teach: ['moestuinen'] })
const earlier = await ask('gijs', { title: 'Hoe verdelen wij de nachtdiensten eerlijk?', story: 'Het rooster van de nachtdienst is bij ons elke maand ruzie.' })
await as['fatma']!.send('POST', `/questions/${earlier}/experiences`, { text: 'Wij lieten het team zelf het rooster van de nachtdienst maken, en dat gaf rust.' })
const hidden = await ask('bram', { title: 'Het rooster van mijn nachtdienst: wat zeg ik tegen mijn baas?', story: 'Alleen voor mijzelf: rooster en nachtdienst.', audience: 'me' })
const question = await ask('anouk', { title: 'Hoe krijgen we het rooster van de nachtdienst rond?', story: 'Zelfroosteren lijkt me wat, maar hoe begin je?' })

describe('suggestions', () => {
  it('name who may have lived through it and who may have it too, each with a reason in words', async () => {
    const { lived, has } = await suggested('anouk', question)
    expect(handles(lived).toSorted()).toEqual(['carla', 'fatma'])
    expect(handles(has).toSorted()).toEqual(['dirk', 'gijs'])
    expect(lived.find(({ person }) => person.handle === 'carla')?.reasons).toContain('Schrijft in het profiel: “zelfroosteren in de nachtdienst, met een klein team”.')
    expect(lived.find(({ person }) => person.handle === 'fatma')?.reasons).toContain('Gaf ervaring bij “Hoe verdelen wij de nachtdiensten eerlijk?”.')
    expect(has.find(({ person }) => person.handle === 'gijs')?.reasons).toContain('Vroeg onlangs: “Hoe verdelen wij de nachtdiensten eerlijk?”')
    const page = await (await as['anouk']!.page(`/questions/${question}/suggestions`)).text()
    expect(page).toContain('Vraag Carla')
    // Fetched by the page of the question when somebody comes to it; a link for who has no scripts.
    expect(await (await as['anouk']!.page(`/questions/${question}`)).text()).toContain(`src="/questions/${question}/suggestions"`)
  })

  it('are for the asker and those who joined, and not there for others', async () => {
    expect((await as['els']!.json(`/questions/${question}/suggestions`)).status).toBe(404)
    expect(await (await as['els']!.page(`/questions/${question}`)).text()).not.toContain('Wie kan helpen?')
    const id = await ask('anouk', { title: 'Een andere vraag over het rooster van de nachtdienst?' })
    await as['els']!.send('POST', `/questions/${id}/joins`, {})
    expect(handles((await suggested('els', id)).lived)).toContain('carla')
  })

  it('never rest on what the viewer may not read', async () => {
    const { lived, has } = await suggested('anouk', question)
    expect(JSON.stringify([lived, has])).not.toContain('mijn baas')
    expect(handles([...lived, ...has])).not.toContain('bram')
    expect(handles((await suggested('bram', hidden)).lived ?? [])).toEqual([])
  })

  it('never name who is there, was asked, is busy, or is gone', async () => {
    const id = await ask('anouk', { title: 'Wie helpt ons met het rooster van de nachtdienst?' })
    await as['dirk']!.send('POST', `/questions/${id}/joins`, {})
    await as['anouk']!.send('POST', `/questions/${id}/invitations`, { person: 'carla' })
    await as['gijs']!.send('PUT', '/me/availability', { busyUntil: new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10) })
    const { lived, has } = await suggested('anouk', id)
    const named = handles([...lived, ...has])
    expect(named).toContain('fatma')
    expect(named.filter((handle) => ['anouk', 'carla', 'dirk', 'gijs'].includes(handle))).toEqual([])
    await as['gijs']!.send('PUT', '/me/availability', {})
    await db.deleteFrom('questionInvitations').execute()
  })

  it('say the same to everybody whether somebody said “not now” or nothing', async () => {
    const asked = await ask('anouk', { title: 'Nog een vraag over het rooster van de nachtdienst?' })
    const { id } = (await (await as['anouk']!.send('POST', `/questions/${asked}/invitations`, { person: 'carla' })).json()) as { id: number }
    const before = await suggested('anouk', question)
    await as['carla']!.send('PUT', `/invitations/${id}/answer`, { answer: 'not-now' })
    expect(await suggested('anouk', question)).toEqual(before)
    await db.deleteFrom('questionInvitations').execute()
  })

  it('bring in somebody whom one knows and who knows others, and never say whom', async () => {
    await as['anouk']!.send('PUT', '/people/bram/acquaintance', { how: 'in-person' })
    expect((await suggested('anouk', question)).connector).toEqual([])
    await as['bram']!.send('PUT', '/people/carla/acquaintance', { how: 'online' })
    const { connector, lived } = await suggested('anouk', question)
    expect(handles(connector)).toEqual(['bram'])
    expect(JSON.stringify(connector)).not.toContain('Carla')
    expect(JSON.stringify(lived)).not.toContain('Bram')
    await as['bram']!.send('PUT', '/people/carla/acquaintance', { how: 'private' })
    expect((await suggested('anouk', question)).connector).toEqual([])
  })

  it('are proposed only where they can read the question', async () => {
    const ours = await ask('anouk', { title: 'Het rooster van onze nachtdienst, hoe verder?', audience: 'organisation' })
    const { lived, has } = await suggested('anouk', ours)
    expect(handles([...lived, ...has])).toEqual([])
  })
})
