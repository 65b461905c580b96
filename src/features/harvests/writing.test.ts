import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'
import { beginHarvestIn, bodyOf, makeScene, write } from './testing.ts'

const product = await testProduct()
const { db } = product

type Draft = { id: number; version: number; title: string; audience: string; passages: { id: number; text: string; version: number; from: number[] }[] }

const begun = async () => {
  const scene = await makeScene(product)
  const [anouk, bram] = await Promise.all([product.as(scene.handles.anouk), product.as(scene.handles.bram)])
  const id = await beginHarvestIn(anouk, scene, { audience: 'public' })
  const draft = () => bodyOf<Draft>(anouk.json(`/harvests/${id}/draft`))
  return { ...scene, anouk, bram, id, draft }
}

describe('beginning a harvest', () => {
  it('answers where it is, and is for the circle unless said otherwise', async () => {
    const scene = await makeScene(product)
    const anouk = await product.as(scene.handles.anouk)
    const response = await anouk.send('POST', `/circles/${scene.circleId}/harvests`, { title: 'Kort overdragen' })
    expect(response.status).toBe(201)
    const draft = await bodyOf<Draft & { licence: string }>(response)
    expect(response.headers.get('location')).toBe(`/harvests/${draft.id}`)
    expect(draft).toMatchObject({ title: 'Kort overdragen', audience: 'circle', licence: 'CC-BY-4.0', passages: [] })
  })

  it('is for who is in the circle: others get no further than "not found"', async () => {
    const scene = await makeScene(product)
    await makePerson(db, 'buiten1')
    const outsider = await product.as('buiten1')
    expect((await outsider.send('POST', `/circles/${scene.circleId}/harvests`, { title: 'Van buiten' })).status).toBe(404)
    expect((await outsider.submit(`/circles/${scene.circleId}/harvests`, { title: 'Van buiten' })).status).toBe(404)
  })

  it('works at a question without a circle, for who takes part, and never wider than the question', async () => {
    const asker = await makePerson(db, 'dirk')
    const joiner = await makePerson(db, 'els')
    await makePerson(db, 'frits')
    const [dirk, els, frits] = await Promise.all([product.as('dirk'), product.as('els'), product.as('frits')])
    const question = await db
      .insertInto('questions')
      .values({ askerId: asker.personId, title: 'Wie kent dit ook?', drive: 'work', relevantUntil: '2030-01-01', audience: 'people' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db.insertInto('questionReaders').values({ questionId: question.id, personId: joiner.personId }).execute()
    const path = `/questions/${question.id}/harvests`
    expect((await els.send('POST', path, { title: 'Wat we weten' })).status).toBe(403)
    await write(db, joiner, { questionId: question.id, kind: 'experience' }, 'Bij ons werkte een whiteboard.')
    expect((await bodyOf<Draft>(els.send('POST', path, { title: 'Wat we weten' }))).audience).toBe('circle')
    expect((await frits.send('POST', path, { title: 'Wat we weten' })).status).toBe(404)
    await db.updateTable('questions').set({ audience: 'public' }).where('id', '=', question.id).execute()
    expect((await bodyOf<Draft>(dirk.send('POST', path, { title: 'Wat we weten' }))).audience).toBe('community')
  })

  it('at a question is no longer for who took part when the question is not for them any more', async () => {
    const [asker, gone] = [await makePerson(db, 'greet'), await makePerson(db, 'hugo')]
    const question = await db
      .insertInto('questions')
      .values({ askerId: asker.personId, title: 'Wie kent dit nog meer?', drive: 'work', relevantUntil: '2030-01-01', audience: 'people' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db.insertInto('questionReaders').values({ questionId: question.id, personId: gone.personId }).execute()
    await write(db, gone, { questionId: question.id, kind: 'talk' }, 'Ik lees even mee.')
    const [greet, hugo] = [await product.as('greet'), await product.as('hugo')]
    const { id } = await bodyOf<Draft>(greet.send('POST', `/questions/${question.id}/harvests`, { title: 'Wat we weten' }))
    expect((await hugo.json(`/harvests/${id}/draft`)).status).toBe(200)
    await db.deleteFrom('questionReaders').where('questionId', '=', question.id).execute()
    await write(db, asker, { questionId: question.id, kind: 'talk' }, 'Dit schrijf ik nu Hugo weg is.')
    for (const path of [`/harvests/${id}`, `/harvests/${id}/draft`, `/harvests/${id}/edit`]) expect((await hugo.page(path)).status, path).toBe(404)
    expect((await hugo.send('PUT', `/harvests/${id}`, { title: 'Toch van mij' })).status).toBe(404)
  })

  it('belongs in the circle once there is one', async () => {
    const { anouk, questionId } = await begun()
    expect((await anouk.send('POST', `/questions/${questionId}/harvests`, { title: 'Ernaast' })).status).toBe(409)
  })

  it('keeps what was typed when something is wrong with it', async () => {
    const { anouk, circleId } = await begun()
    const again = await anouk.submit(`/circles/${circleId}/harvests`, { title: '', intro: 'Voor <b>wie</b> begint' })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Voor &lt;b&gt;wie&lt;/b&gt; begint')
  })

  it.each([
    ['100,000 characters', { title: 'x'.repeat(100_000) }],
    ['a wrong type', { title: 12, passages: 'none' }],
    ['an unknown licence', { title: 'Goed', licence: 'WTFPL' }],
    ['nothing', {}],
  ])('refuses %s with a sentence for each field', async (_, input) => {
    const { anouk, circleId } = await begun()
    const response = await anouk.send('POST', `/circles/${circleId}/harvests`, input)
    expect(response.status).toBe(422)
    expect((await bodyOf<{ errors: object[] }>(response)).errors.length).toBeGreaterThan(0)
  })
})

describe('writing passages', () => {
  it('takes the contributions of the circle and what people said at its question', async () => {
    const { anouk, id, said, draft } = await begun()
    await anouk.send('PUT', `/harvests/${id}`, { passages: [{ text: 'Samen.', from: [said.joined, said.carla] }] })
    expect((await draft()).passages[0]!.from).toEqual([said.carla, said.joined].sort((one, other) => one - other))
  })

  it('takes none from another circle or question, and none that was deleted', async () => {
    const { anouk, id, said } = await begun()
    const other = await makeScene(product)
    const cite = async (contributionId: number) => (await anouk.send('PUT', `/harvests/${id}`, { passages: [{ text: 'Elders gehoord.', from: [contributionId] }] })).status
    expect(await cite(other.said.anouk)).toBe(422)
    expect(await cite(other.said.joined)).toBe(422)
    expect(await cite(999_999)).toBe(422)
    await db.updateTable('contributions').set({ deletedAt: new Date(), text: '' }).where('id', '=', said.joined).execute()
    expect(await cite(said.joined)).toBe(422)
  })

  it('keeps a citation whose contribution was deleted afterwards, and its author is still asked', async () => {
    const { anouk, bram, id, said, draft } = await begun()
    await db.updateTable('contributions').set({ deletedAt: new Date(), text: '' }).where('id', '=', said.bram).execute()
    const { passages } = await draft()
    expect((await anouk.send('PUT', `/harvests/${id}`, { passages })).status).toBe(200)
    expect(await (await bram.page(`/harvests/${id}/consent`)).text()).toContain('Deze bijdrage is verwijderd')
    expect(await (await anouk.page(`/harvests/${id}/passages/${passages[0]!.id}`)).text()).toContain('Deze bijdrage is verwijderd')
  })

  it('goes one at a time without scripts: add, change, move, remove', async () => {
    const { anouk, id, said, draft } = await begun()
    const add = await anouk.submit(`/harvests/${id}/passages`, { text: 'Wissel af wie begint.', from: [String(said.joined), String(said.carla)] })
    expect([add.status, add.headers.get('location')]).toEqual([303, `/harvests/${id}/draft`])
    const [first, second, third] = (await draft()).passages
    await anouk.submit(`/harvests/${id}/passages/${third!.id}/moves`, { direction: 'up' })
    expect((await draft()).passages.map((passage) => passage.id)).toEqual([first!.id, third!.id, second!.id])
    await anouk.submit(`/harvests/${id}/passages/${first!.id}`, { text: 'Sta erbij.', from: String(said.bram), version: '1' })
    await anouk.submit(`/harvests/${id}/passages/${second!.id}/removal`)
    expect((await draft()).passages.map(({ text }) => text)).toEqual(['Sta erbij.', 'Wissel af wie begint.'])
    expect((await anouk.submit(`/harvests/${id}/passages/${second!.id}/removal`)).status).toBe(404)
  })

  it('tells which contributions are used and leads to those that are not', async () => {
    const { anouk, id, said } = await begun()
    const page = await (await anouk.page(`/harvests/${id}/draft`)).text()
    expect(page).toContain('3 van 4 bijdragen gebruikt')
    expect(page).toContain(`/contributions/${said.joined}`)
    expect(page).toContain(`/harvests/${id}/passages/new?from=${said.joined}`)
  })

  it('of two people at once loses neither: the second sees both', async () => {
    const { anouk, bram, id, draft } = await begun()
    const [passage] = (await draft()).passages
    await anouk.submit(`/harvests/${id}/passages/${passage!.id}`, { text: 'Van Anouk.', version: '1' })
    const stale = await bram.submit(`/harvests/${id}/passages/${passage!.id}`, { text: 'Van Bram.', version: '1' })
    expect(stale.status).toBe(409)
    const both = await stale.text()
    expect(both).toContain('Van Anouk.')
    expect(both).toContain('Van Bram.')
    expect(both).toContain('name="version" value="2"')
    await bram.submit(`/harvests/${id}/passages/${passage!.id}`, { text: 'Van Bram.', version: '2' })
    expect((await draft()).passages[0]!.text).toBe('Van Bram.')
  })

  it('of a program that read an older version is refused, with what stands there now', async () => {
    const { anouk, bram, id, draft } = await begun()
    const { version } = await draft()
    expect((await anouk.send('PUT', `/harvests/${id}`, { title: 'Eerst', version })).status).toBe(200)
    const stale = await bram.send('PUT', `/harvests/${id}`, { title: 'Daarna', version })
    expect(stale.status).toBe(409)
    expect((await bodyOf<{ current: Draft }>(stale)).current).toMatchObject({ title: 'Eerst', version: version + 1 })
    const page = await bram.submit(`/harvests/${id}/edit`, { title: 'Daarna', licence: 'CC-BY-4.0', version: String(version) })
    expect(page.status).toBe(409)
    expect(await page.text()).toMatch(/Eerst[^]*Daarna/)
  })
})
