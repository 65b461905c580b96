import { describe, expect, it } from 'vitest'
import { type Client, testProduct } from '../../testing.ts'
import { beginHarvestIn, bodyOf, dayMs, everythingReadable, makeScene } from './testing.ts'

const product = await testProduct()

type Problem = { missing: { handle: string }[]; waitsUntil: string }
type Read = { passages: { id: number; text: string; thanks: { name: string }[]; unnamed: number }[]; state: string; changedAt: string; thanks: { name: string }[]; unnamed: number }

const answer = (who: Client, id: number, given: string, passages?: Record<string, string>) => who.send('PUT', `/harvests/${id}/consents/me`, { answer: given, ...(passages && { passages }) })
const publish = (who: Client, id: number) => who.send('POST', `/harvests/${id}/publication`)
const read = (id: number) => bodyOf<Read>(product.visitor.json(`/harvests/${id}`))

/** A harvest with "Draag staand over" by Bram and "Begin met wat anders is" by Anouk and Carla; all three are signed in. */
const scene = async (audience: 'public' | 'community' = 'public') => {
  product.setNow(new Date('2026-03-01T09:00:00Z'))
  const made = await makeScene(product)
  const [anouk, bram, carla] = await Promise.all([product.as(made.handles.anouk), product.as(made.handles.bram), product.as(made.handles.carla)])
  return { ...made, anouk, bram, carla, id: await beginHarvestIn(anouk, made, { audience }) }
}

const agreed = async (given: { anouk?: string; bram?: string; carla?: string } = {}) => {
  const made = await scene()
  await answer(made.anouk, made.id, given.anouk ?? 'named')
  await answer(made.bram, made.id, given.bram ?? 'named')
  await answer(made.carla, made.id, given.carla ?? 'named')
  return made
}

describe('publishing a harvest', () => {
  it('waits for everybody cited, and says for whom and until when', async () => {
    const { anouk, bram, id, handles } = await scene()
    await answer(bram, id, 'named')
    const refused = await publish(anouk, id)
    expect(refused.status).toBe(409)
    const problem = await bodyOf<Problem>(refused)
    expect(problem.missing.map(({ handle }) => handle).sort()).toEqual([handles.anouk, handles.carla])
    expect(problem.waitsUntil).toBe('2026-03-08T09:00:00.000Z')
    expect((await product.visitor.json(`/harvests/${id}`)).status).toBe(404)
  })

  it('thanks by name whoever said so, and counts the others without', async () => {
    const { anouk, id, handles } = await agreed({ bram: 'unnamed' })
    expect((await publish(anouk, id)).status).toBe(201)
    const harvest = await read(id)
    expect(harvest.passages.map(({ unnamed }) => unnamed)).toEqual([1, 0])
    expect(harvest.thanks.map(({ name }) => name.toLowerCase())).toEqual([handles.anouk, handles.carla])
    expect(harvest.unnamed).toBe(1)
    expect(await (await product.visitor.page(`/harvests/${id}`)).text()).toContain('één mens zonder naam')
  })

  it('keeps the name of somebody without a name out of every face, also for other members', async () => {
    const { anouk, carla, id, handles } = await agreed({ bram: 'unnamed' })
    await publish(anouk, id)
    for (const reader of [product.visitor, carla]) expect((await everythingReadable(reader, id)).toLowerCase()).not.toContain(handles.bram)
  })

  it('leaves out a passage that one of its people says no to, and keeps the others', async () => {
    const { anouk, id } = await agreed({ carla: 'no' })
    await publish(anouk, id)
    expect((await read(id)).passages.map(({ text }) => text)).toEqual(['Draag staand over.'])
  })

  it('does not wait for others at a passage that is out anyway', async () => {
    const { anouk, bram, carla, id } = await scene()
    await answer(bram, id, 'named')
    await answer(carla, id, 'no')
    expect((await publish(anouk, id)).status).toBe(201)
  })

  it('is refused when no passage is left', async () => {
    const { anouk, id } = await agreed({ bram: 'no', carla: 'no' })
    expect((await publish(anouk, id)).status).toBe(409)
    expect((await product.visitor.json(`/harvests/${id}`)).status).toBe(404)
  })

  it('goes on after seven days, without the names of those who were silent', async () => {
    const { anouk, bram, id, handles } = await scene()
    await answer(anouk, id, 'named')
    await answer(bram, id, 'named')
    expect((await anouk.send('POST', `/harvests/${id}/consent-requests`)).status).toBe(200)
    product.setNow(new Date(Date.parse('2026-03-01T09:00:00Z') + 7 * dayMs - 1))
    expect((await publish(anouk, id)).status).toBe(409)
    product.setNow(new Date(Date.parse('2026-03-01T09:00:00Z') + 7 * dayMs))
    expect((await publish(anouk, id)).status).toBe(201)
    expect((await read(id)).passages[1]).toMatchObject({ thanks: [{ handle: handles.anouk }], unnamed: 1 })
    expect(await everythingReadable(product.visitor, id)).not.toContain(handles.carla)
  })

  it('lets somebody answer per passage', async () => {
    const { anouk, bram, carla, id, said } = await scene()
    const draft = await bodyOf<{ passages: { id: number; text: string; from: number[] }[] }>(anouk.json(`/harvests/${id}`))
    const passages = [...draft.passages, { text: 'Spreek af wie begint.', from: [said.bram, said.joined] }]
    await anouk.send('PUT', `/harvests/${id}`, { passages })
    await answer(anouk, id, 'named')
    await answer(carla, id, 'named')
    expect((await answer(bram, id, 'named', { [draft.passages[0]!.id]: 'no' })).status).toBe(200)
    await publish(anouk, id)
    expect((await read(id)).passages.map(({ text, thanks }) => [text, thanks.length])).toEqual([
      ['Begin met wat anders is.', 2],
      ['Spreek af wie begint.', 1],
    ])
  })

  it('has no answer from who is not cited, nor for a passage of somebody else', async () => {
    const { anouk, bram, id } = await scene()
    const { passages } = await bodyOf<{ passages: { id: number }[] }>(anouk.json(`/harvests/${id}`))
    expect((await bram.send('PUT', `/harvests/${id}/consents/me`, { passages: { [passages[1]!.id]: 'named' } })).status).toBe(422)
    expect((await bram.send('PUT', `/harvests/${id}/consents/me`, { answer: 'perhaps' })).status).toBe(422)
    expect((await bram.send('PUT', `/harvests/${id}/consents/me`, {})).status).toBe(422)
    await anouk.send('PUT', `/harvests/${id}`, { passages: [] })
    expect((await answer(bram, id, 'named')).status).toBe(403)
  })
})

describe('consent', () => {
  it('is asked again when the wording changes, and for nobody else', async () => {
    const { anouk, id, handles } = await agreed()
    const { passages } = await bodyOf<{ passages: { id: number; text: string; from: number[] }[] }>(anouk.json(`/harvests/${id}`))
    await anouk.send('PUT', `/harvests/${id}`, { passages: [{ ...passages[0], text: 'Draag liever staand over.' }, passages[1]] })
    expect((await bodyOf<Problem>(publish(anouk, id))).missing.map(({ handle }) => handle)).toEqual([handles.bram])
  })

  it('stays when a passage moves or is sent again with the same words', async () => {
    const { anouk, id } = await agreed()
    const { passages } = await bodyOf<{ passages: { id: number; text: string; from: number[] }[] }>(anouk.json(`/harvests/${id}`))
    await anouk.send('PUT', `/harvests/${id}`, { passages: passages.toReversed().map(({ text, from }) => ({ text, from })) })
    expect((await publish(anouk, id)).status).toBe(201)
    expect((await read(id)).passages.map((passage) => passage.id)).toEqual(passages.toReversed().map((passage) => passage.id))
  })

  it('given for few readers is asked again for more, while a no stays', async () => {
    const made = await scene('community')
    const { anouk, bram, carla, id, handles } = made
    await answer(anouk, id, 'named')
    await answer(bram, id, 'no')
    await answer(carla, id, 'named')
    await anouk.send('PUT', `/harvests/${id}`, { audience: 'public' })
    expect((await bodyOf<Problem>(publish(anouk, id))).missing.map(({ handle }) => handle)).toEqual([handles.anouk, handles.carla])
    await anouk.send('PUT', `/harvests/${id}`, { audience: 'circle' })
    await answer(anouk, id, 'named')
    await answer(carla, id, 'unnamed')
    expect((await publish(anouk, id)).status).toBe(201)
  })

  it('can be taken back: the name or the passage goes everywhere, also from earlier versions', async () => {
    const { anouk, bram, carla, id, handles } = await agreed()
    await publish(anouk, id)
    await anouk.send('PUT', `/harvests/${id}`, { intro: 'Voor wie ’s ochtends begint.' })
    await publish(anouk, id)
    const before = await read(id)

    product.setNow(new Date('2026-03-20T09:00:00Z'))
    await answer(bram, id, 'unnamed')
    expect((await everythingReadable(product.visitor, id, 2)).toLowerCase()).not.toContain(handles.bram)
    expect((await read(id)).changedAt > before.changedAt).toBe(true)

    expect((await carla.send('DELETE', `/harvests/${id}/consents/me`)).status).toBe(200)
    expect((await everythingReadable(product.visitor, id, 2)).toLowerCase()).not.toMatch(new RegExp(`${handles.carla}|begin met wat anders`))
    const { rows } = await product.db.selectFrom('harvestVersions').select('content').where('harvestId', '=', id).execute().then((rows) => ({ rows }))
    expect(JSON.stringify(rows)).not.toContain('Begin met wat anders')
  })

  it('can be given with a name afterwards, for the words that stand there', async () => {
    const { anouk, bram, id } = await agreed({ bram: 'unnamed' })
    await publish(anouk, id)
    await answer(bram, id, 'named')
    expect((await read(id)).passages[0]!.thanks).toHaveLength(1)
  })

  it('adds no name to published words that are others than those of the draft', async () => {
    const { anouk, bram, id } = await agreed({ bram: 'unnamed' })
    await publish(anouk, id)
    const { passages } = await bodyOf<{ passages: { id: number; from: number[] }[] }>(anouk.json(`/harvests/${id}/draft`))
    await anouk.send('PUT', `/harvests/${id}`, { passages: [{ ...passages[0], text: 'Blijf staan.' }, passages[1]] })
    await answer(bram, id, 'named')
    expect((await read(id)).passages[0]).toMatchObject({ text: 'Draag staand over.', thanks: [] })
    await answer(bram, id, 'no')
    expect((await read(id)).passages).toHaveLength(1)
  })

  it('can be taken back by who is in the published version only', async () => {
    const { anouk, bram, id } = await agreed()
    await publish(anouk, id)
    const { passages } = await bodyOf<{ passages: { id: number }[] }>(anouk.json(`/harvests/${id}/draft`))
    await anouk.send('PUT', `/harvests/${id}`, { passages: [passages[1]] })
    expect((await bram.page(`/harvests/${id}/consent`)).status).toBe(200)
    expect((await bram.send('DELETE', `/harvests/${id}/consents/me`)).status).toBe(200)
    expect((await read(id)).passages).toHaveLength(1)
  })

  it('withdrawn from the last passage leaves a page that says so', async () => {
    const { anouk, bram, carla, id } = await agreed()
    await anouk.send('PUT', `/harvests/${id}`, { intro: 'Wat wij leerden.' })
    await publish(anouk, id)
    await bram.send('DELETE', `/harvests/${id}/consents/me`)
    await carla.send('DELETE', `/harvests/${id}/consents/me`)
    expect(await read(id)).toMatchObject({ state: 'withdrawn', passages: [], thanks: [], intro: '' })
    const page = await (await product.visitor.page(`/harvests/${id}`)).text()
    expect(page).toContain('Teruggetrokken')
    expect(page).not.toContain('Wat wij leerden')
    expect(await bodyOf<{ items: { id: number }[] }>(product.visitor.json('/harvests')).then(({ items }) => items.map((item) => item.id))).not.toContain(id)
  })

  it('of somebody who erased themselves leaves the words and not the name, and is not waited for', async () => {
    const { anouk, bram, id, handles, people } = await scene()
    await answer(anouk, id, 'named')
    await answer(bram, id, 'named')
    await product.db.updateTable('people').set({ erasedAt: new Date() }).where('id', 'in', [people.carla.personId, people.bram.personId]).execute()
    expect((await publish(anouk, id)).status).toBe(201)
    expect(await read(id)).toMatchObject({ thanks: [{ handle: handles.anouk }], unnamed: 2 })
    expect((await everythingReadable(product.visitor, id)).toLowerCase()).not.toMatch(new RegExp(`${handles.bram}|${handles.carla}`))
  })

  it('of somebody who erases themselves afterwards leaves a person without a name', async () => {
    const { anouk, id, people } = await agreed()
    await publish(anouk, id)
    await product.db.updateTable('people').set({ erasedAt: new Date() }).where('id', '=', people.bram.personId).execute()
    expect(await read(id)).toMatchObject({ unnamed: 1, passages: [{ thanks: [], unnamed: 1 }, { unnamed: 0 }] })
  })
})
