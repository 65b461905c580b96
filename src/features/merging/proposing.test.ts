import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'
import { askersIn } from './testing.ts'
import { mergeSchedules } from './schedules.ts'

const product = await testProduct()
const { as, ask, propose, answer, merge, read } = await askersIn(product, ['anouk', 'bram', 'carla'])
await makePerson(product.db, 'dirk', { organisation: 'de-linde' })
await makePerson(product.db, 'els', { organisation: 'de-linde' })
const [dirk, els] = [await product.as('dirk'), await product.as('els')]

const titleOf = async (refused: Response) => [refused.status, ((await refused.json()) as { title: string }).title]

describe('a proposal', () => {
  it('goes to the other asker by mail, on their home page and at the question; nobody else hears of it', async () => {
    const [own, other] = [await ask('anouk'), await ask('bram')]
    const proposed = await as('anouk').submit(`/questions/${own}/merges`, { with: String(other), keep: String(other), note: 'We zoeken hetzelfde rooster.' })
    expect(proposed.status).toBe(303)
    const address = proposed.headers.get('location')!
    await product.catchUp()
    const mails = await product.db.selectFrom('notices').innerJoin('mails', 'mails.id', 'notices.mailId').select(['address', 'mails.text']).where('what', '=', 'merging.proposed').execute()
    expect(mails).toMatchObject([{ address: 'bram@example.org' }])
    expect(mails[0]!.text).toContain('We zoeken hetzelfde rooster.')
    expect(mails[0]!.text).toContain(address)
    for (const page of ['/', `/questions/${other}`]) expect(await (await as('bram').page(page)).text()).toContain(address)
    for (const page of ['/', `/questions/${other}`, `/questions/${own}`]) expect(await (await as('carla').page(page)).text()).not.toContain(address)
    expect((await as('carla').json(address)).status).toBe(404)
    expect((await product.visitor.json(address)).status).toBe(401)
    const { rows } = { rows: await product.db.selectFrom('events').select('id').where('kind', '=', 'merge.proposed').where('questionId', 'is not', null).execute() }
    expect(rows).toEqual([])
    const page = await (await as('bram').page(address)).text()
    for (const words of ['We zoeken hetzelfde rooster.', 'Deze vraag blijft', 'Liever apart', 'andersom']) expect(page).toContain(words)
  })

  it('shows both questions and lets its maker choose which one stays', async () => {
    const [own, other] = [await ask('anouk'), await ask('bram')]
    const page = await (await as('anouk').page(`/questions/${own}/merges/new?with=${other}`)).text()
    expect(page).toContain('vraagt anouk')
    expect(page).toContain('vraagt bram')
    expect((await as('bram').page(`/questions/${own}/merges/new?with=${other}`)).status).toBe(404)
    const refused = await as('anouk').submit(`/questions/${own}/merges`, { with: String(other), keep: String(other), note: '' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toMatch(new RegExp(`value="${other}" checked`))
  })

  it('is declined without a reason; that is told to who proposed it only, and only who said no comes back to it', async () => {
    const [own, other] = [await ask('anouk'), await ask('bram')]
    const { id } = await (await propose('anouk', own, other)).json()
    expect((await answer('anouk', id, 'agree')).status).toBe(403)
    expect(await (await answer('bram', id, 'decline')).json()).toMatchObject({ state: 'declined' })
    expect(await (await as('anouk').page(`/questions/${own}`)).text()).toContain('houdt de vragen liever apart')
    for (const name of ['bram', 'carla']) for (const question of [own, other]) expect(await (await as(name).page(`/questions/${question}`)).text()).not.toContain('liever apart')
    expect(await titleOf(await propose('anouk', own, other))).toMatchObject([409, expect.stringContaining('liever apart')])
    expect((await propose('bram', other, own)).status).toBe(201)
  })

  it('is one at a time between two questions, whoever makes it, also when both do at once', async () => {
    const [own, other] = [await ask('anouk'), await ask('bram')]
    const answers = await Promise.all([propose('anouk', own, other), propose('bram', other, own), propose('anouk', own, other, other)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  })

  it('is withdrawn by who made it, or turned round by who was asked', async () => {
    const [own, other] = [await ask('anouk'), await ask('bram')]
    const { id } = await (await propose('anouk', own, other)).json()
    expect((await as('bram').send('DELETE', `/merges/${id}`)).status).toBe(403)
    expect(await (await answer('bram', id, 'turn')).json()).toMatchObject({ state: 'open', kept: { id: other }, proposedBy: { handle: 'bram' }, askedOf: { handle: 'anouk' } })
    expect((await as('bram').send('DELETE', `/merges/${id}`)).status).toBe(204)
    expect(await (await as('anouk').json(`/merges/${id}`)).json()).toMatchObject({ state: 'withdrawn' })
    const { id: again } = await (await propose('anouk', own, other)).json()
    expect(await (await answer('bram', again, 'agree')).json()).toMatchObject({ state: 'agreed', undoUntil: expect.any(String) })
  })

  it('lapses after thirty days, and then can be made again', async () => {
    const [own, other] = [await ask('anouk'), await ask('bram')]
    const { id } = await (await propose('anouk', own, other)).json()
    product.setNow(new Date(Date.now() + 31 * 86_400_000))
    expect((await answer('bram', id, 'agree')).status).toBe(409)
    expect(await (await as('bram').json(`/merges/${id}`)).json()).toMatchObject({ state: 'lapsed' })
    await mergeSchedules[0]!.run(product.deps)
    expect(await product.db.selectFrom('questionMerges').select('outcome').where('id', '=', id).executeTakeFirst()).toEqual({ outcome: 'lapsed' })
    expect((await propose('anouk', own, other)).status).toBe(201)
    product.setNow(new Date())
    await product.db.updateTable('questionMerges').set({ outcome: 'withdrawn', endedAt: new Date() }).where('outcome', 'is', null).execute()
  })

  it('ends by itself where one of the questions became part of another one', async () => {
    const [own, other, third] = [await ask('anouk'), await ask('bram'), await ask('carla')]
    const { id } = await (await propose('anouk', own, other)).json()
    await merge('carla', third, 'bram', other)
    expect(await (await as('anouk').json(`/merges/${id}`)).json()).toMatchObject({ state: 'lapsed' })
    expect((await answer('bram', id, 'agree')).status).toBe(409)
    expect((await propose('anouk', own, other)).status).toBe(422)
  })
})

describe('two questions can’t become one', () => {
  const inEveryWay = async (one: Response) => titleOf(one)

  it('when not exactly the same people may read them: nothing is ever shown to more people than it was written for', async () => {
    const refused = [409, expect.stringContaining('Niet precies dezelfde mensen')]
    const wide = await ask('anouk', { audience: 'public' })
    expect(await inEveryWay(await propose('bram', await ask('bram'), wide))).toMatchObject(refused)
    const askOf = async (client: typeof dirk, given: object) => ((await (await client.send('POST', '/questions', { title: 'Hoe krijgen wij het rooster rond?', ...given })).json()) as { id: number }).id
    const some = await askOf(dirk, { audience: 'people', readers: ['els', 'anouk'] })
    const others = await askOf(els, { audience: 'people', readers: ['dirk'] })
    expect(await inEveryWay(await dirk.send('POST', `/questions/${some}/merges`, { with: others, keep: some, note: 'Zelfde vraag.' }))).toMatchObject(refused)
    const same = await askOf(els, { audience: 'people', readers: ['dirk', 'anouk'] })
    expect((await dirk.send('POST', `/questions/${some}/merges`, { with: same, keep: some, note: 'Zelfde vraag.' })).status).toBe(201)
    const [ours, theirs] = [await askOf(dirk, { audience: 'organisation' }), await askOf(els, { audience: 'organisation' })]
    const { id } = await (await dirk.send('POST', `/questions/${ours}/merges`, { with: theirs, keep: ours, note: 'Zelfde vraag.' })).json()
    // Who joined and left the organisation since reads on at that question, and at that one only.
    await els.send('PATCH', `/questions/${theirs}`, { audience: 'community', confirmed: true })
    await as('carla').send('POST', `/questions/${theirs}/joins`, { note: 'Ik ook.' })
    await els.send('PATCH', `/questions/${theirs}`, { audience: 'organisation' })
    expect(await inEveryWay(await els.send('PUT', `/merges/${id}/answer`, { answer: 'agree' }))).toMatchObject(refused)
    expect(await product.db.selectFrom('questions').select('mergedInto').where('id', '=', theirs).executeTakeFirst()).toEqual({ mergedInto: null })
  })

  it('when the one that stays is finished, and the page says so before anything is typed', async () => {
    const [own, other] = [await ask('anouk'), await ask('bram')]
    await as('anouk').send('POST', `/questions/${own}/states`, { to: 'closed' })
    expect(await titleOf(await propose('bram', other, own, own))).toMatchObject([409, expect.stringContaining('afgerond')])
    expect(await titleOf(await propose('bram', other, own, other))).toMatchObject([409, expect.stringContaining('gesloten')])
    const page = await (await as('bram').page(`/questions/${other}/merges/new?with=${own}`)).text()
    expect(page).toContain('Nu kan dit niet')
    expect(page).not.toContain('name="note"')
  })

  it('when the proposer asked neither, or one is not theirs to see', async () => {
    const [own, other] = [await ask('anouk'), await ask('bram')]
    expect((await propose('carla', own, other)).status).toBe(403)
    const hidden = await ask('bram', { audience: 'me' })
    expect((await propose('anouk', own, hidden)).status).toBe(422)
    expect((await propose('anouk', hidden, own)).status).toBe(404)
    expect((await propose('anouk', own, own)).status).toBe(422)
  })

  it('when whoever asked one of them has left', async () => {
    await makePerson(product.db, 'fatma')
    const fatma = await product.as('fatma')
    const { id: gone } = await (await fatma.send('POST', '/questions', { title: 'Hoe krijgen wij het rooster rond?', audience: 'community' })).json()
    await fatma.send('POST', '/settings/erasure', { handle: 'fatma' })
    expect(await titleOf(await propose('anouk', await ask('anouk'), gone))).toMatchObject([409, expect.stringContaining('niet meer')])
    expect(await read('anouk', gone)).toMatchObject({ mergedFrom: [] })
  })
})
