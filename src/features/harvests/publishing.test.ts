import { describe, expect, it } from 'vitest'
import { type Client, makePerson, testProduct } from '../../testing.ts'
import { beginHarvestIn, bodyOf, everythingReadable, makeScene } from './testing.ts'

const product = await testProduct()
const { db } = product

type Read = { number: number; title: string; intro: string; passages: { text: string }[]; versions: { number: number; note: string }[]; usedBy: { line: string; person: { name: string } }[]; audience: string }

const published = async (audience: 'circle' | 'community' | 'public' = 'public') => {
  const scene = await makeScene(product)
  const [anouk, bram, carla] = await Promise.all([product.as(scene.handles.anouk), product.as(scene.handles.bram), product.as(scene.handles.carla)])
  const id = await beginHarvestIn(anouk, scene, { audience })
  await agree(id, anouk, bram, carla)
  await publish(anouk, id)
  return { ...scene, anouk, bram, carla, id }
}

const agree = async (id: number, ...people: Client[]) => {
  for (const person of people) await person.send('PUT', `/harvests/${id}/consents/me`, { answer: 'named' })
}
const publish = (who: Client, id: number, note = '') => who.send('POST', `/harvests/${id}/publication`, { note })
const read = (who: Client, id: number) => bodyOf<Read>(who.json(`/harvests/${id}`))

describe('a published harvest', () => {
  it('makes its question harvested, once, with who did it', async () => {
    const { anouk, id, questionId, people } = await published()
    await anouk.send('PUT', `/harvests/${id}`, { intro: 'Tweede versie.' })
    await publish(anouk, id)
    expect((await db.selectFrom('questions').select('state').where('id', '=', questionId).executeTakeFirstOrThrow()).state).toBe('harvested')
    const states = await db.selectFrom('questionStates').select(['state', 'personId']).where('questionId', '=', questionId).execute()
    expect(states).toEqual([{ state: 'harvested', personId: people.anouk.personId }])
  })

  it('stands on top of its question', async () => {
    const { id, questionId } = await published()
    expect(await (await product.visitor.page(`/questions/${questionId}`)).text()).toContain(`href="/harvests/${id}"`)
  })

  it('can be taken back as a whole by who writes it: its page and its feed entry say so, and it can be published again', async () => {
    const { anouk, carla, id, questionId } = await published()
    const outsider = await makePerson(db, `buiten${id}`)
    const stranger = await product.as(outsider.handle)
    expect((await stranger.send('DELETE', `/harvests/${id}/publication`)).status).toBe(404)
    expect((await product.visitor.page(`/harvests/${id}/publication/removal`)).status).not.toBe(200)
    expect(await (await anouk.page(`/harvests/${id}/publication/removal`)).text()).toContain('Trek terug')
    const taken = await carla.submit(`/harvests/${id}/publication/removal`)
    expect([taken.status, taken.headers.get('location')]).toEqual([303, `/harvests/${id}/draft`])

    expect(await read(product.visitor, id)).toMatchObject({ state: 'withdrawn', passages: [], intro: '' })
    for (const path of [`/harvests/${id}`, `/harvests/${id}.md`, `/harvests/${id}/versions/1`]) expect(await (await product.visitor.page(path)).text()).not.toContain('Begin met')
    expect(await (await product.visitor.page(`/questions/${questionId}`)).text()).not.toContain(`href="/harvests/${id}"`)
    expect(await (await product.visitor.page('/harvests.atom')).text()).toContain('Deze opbrengst is teruggetrokken')
    expect((await anouk.send('DELETE', `/harvests/${id}/publication`)).status).toBe(200)

    expect(await (await anouk.page(`/harvests/${id}/draft`)).text()).toContain('action="/harvests/' + id + '/publication"')
    expect((await publish(anouk, id)).status).toBe(201)
    expect((await read(product.visitor, id)).passages.length).toBeGreaterThan(0)
  })

  it('that is not published has nothing to take back', async () => {
    const scene = await makeScene(product)
    const anouk = await product.as(scene.handles.anouk)
    const id = await beginHarvestIn(anouk, scene)
    for (const answer of [await anouk.send('DELETE', `/harvests/${id}/publication`), await anouk.page(`/harvests/${id}/publication/removal`)]) expect(answer.status).toBe(409)
  })

  it('stays as it was for readers until it is published again, with a note', async () => {
    const { anouk, id } = await published()
    await anouk.send('PUT', `/harvests/${id}`, { title: 'Korter overdragen', intro: 'Nieuw.' })
    expect(await read(product.visitor, id)).toMatchObject({ title: 'Zo houd je een overdracht kort', intro: '', number: 1 })
    expect((await publish(anouk, id, 'Met een inleiding')).status).toBe(201)
    expect(await read(product.visitor, id)).toMatchObject({ title: 'Korter overdragen', number: 2, versions: [{ number: 2, note: 'Met een inleiding' }, { number: 1 }] })
    expect(await (await product.visitor.page(`/harvests/${id}/versions/1`)).text()).toContain('Zo houd je een overdracht kort')
  })

  it('is published once when ten people press the button at the same moment', async () => {
    const scene = await makeScene(product)
    const [anouk, bram, carla] = await Promise.all([product.as(scene.handles.anouk), product.as(scene.handles.bram), product.as(scene.handles.carla)])
    const id = await beginHarvestIn(anouk, scene)
    await agree(id, anouk, bram, carla)
    const statuses = await Promise.all(Array.from({ length: 10 }, (_, index) => publish([anouk, bram, carla][index % 3]!, id).then(({ status }) => status)))
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(statuses.filter((status) => status === 200)).toHaveLength(9)
    expect(await db.selectFrom('harvestVersions').select('number').where('harvestId', '=', id).execute()).toEqual([{ number: 1 }])
    expect(await db.selectFrom('events').select('id').where('harvestId', '=', id).where('kind', '=', 'harvest.published').execute()).toHaveLength(1)
  })

  it('never has words in it that were taken back while it was published', async () => {
    for (let round = 0; round < 5; round++) {
      const scene = await makeScene(product)
      const [anouk, bram, carla] = await Promise.all([product.as(scene.handles.anouk), product.as(scene.handles.bram), product.as(scene.handles.carla)])
      const id = await beginHarvestIn(anouk, scene)
      await agree(id, anouk, bram, carla)
      await Promise.all([publish(anouk, id), bram.send('DELETE', `/harvests/${id}/consents/me`)])
      expect((await read(product.visitor, id)).passages.map(({ text }) => text)).toEqual(['Begin met wat anders is.'])
    }
  })

  it('can be tried again under the same key after it had to wait, and asks only once', async () => {
    const scene = await makeScene(product)
    const [anouk, bram, carla] = await Promise.all([product.as(scene.handles.anouk), product.as(scene.handles.bram), product.as(scene.handles.carla)])
    const id = await beginHarvestIn(anouk, scene)
    const attempt = () => anouk.send('POST', `/harvests/${id}/publication`, {}, { 'idempotency-key': `publish-${id}` }).then(({ status }) => status)
    expect([await attempt(), await attempt()]).toEqual([409, 409])
    await agree(id, anouk, bram, carla)
    expect([await attempt(), await attempt()]).toEqual([201, 201])
    const asked = await db.selectFrom('events').select('id').where('harvestId', '=', id).where('kind', '=', 'harvest.consent-asked').execute()
    expect(asked).toHaveLength(1)
  })

  it('does not come to more readers by a draft for more, nor do its earlier versions', async () => {
    const { anouk, bram, carla, id } = await published('circle')
    await makePerson(db, `lezer${id}`)
    const reader = await product.as(`lezer${id}`)
    await anouk.send('PUT', `/harvests/${id}`, { audience: 'public', intro: 'Voor iedereen.' })
    expect((await reader.json(`/harvests/${id}`)).status).toBe(404)
    await agree(id, anouk, bram, carla)
    await publish(anouk, id)
    expect(await read(reader, id)).toMatchObject({ number: 2, versions: [{ number: 2 }] })
    expect((await reader.json(`/harvests/${id}/versions/1`)).status).toBe(404)
    expect((await product.visitor.page(`/harvests/${id}/versions/1`)).status).toBe(404)
    expect((await bram.page(`/harvests/${id}/versions/1`)).status).toBe(200)
  })

  it('for more people takes a second yes on the page', async () => {
    const { anouk, id } = await published('circle')
    const asked = await anouk.submit(`/harvests/${id}/audience`, { audience: 'community' })
    expect(asked.status).toBe(409)
    expect(await asked.text()).toContain('name="confirmed"')
    expect((await anouk.submit(`/harvests/${id}/audience`, { audience: 'community', confirmed: 'on' })).status).toBe(303)
    expect((await anouk.submit(`/harvests/${id}/audience`, { audience: 'circle' })).status).toBe(303)
  })

  it('for an organisation is for its members, and for its writers from elsewhere', async () => {
    const { anouk, bram, carla, id, people } = await published('circle')
    const member = await makePerson(db, `lid${id}`, { organisation: `org-${id}` })
    await db.insertInto('memberships').values({ personId: people.anouk.personId, organisationId: member.organisationIds[0]! }).execute()
    const inOrganisation = await product.as(`lid${id}`)
    expect((await bram.send('PUT', `/harvests/${id}`, { audience: 'organisation' })).status).toBe(422)
    expect((await anouk.send('PUT', `/harvests/${id}`, { audience: 'organisation' })).status).toBe(200)
    await agree(id, anouk, bram, carla)
    await publish(anouk, id)
    expect((await inOrganisation.json(`/harvests/${id}`)).status).toBe(200)
    expect((await carla.json(`/harvests/${id}`)).status).toBe(200)
    expect((await product.visitor.json(`/harvests/${id}`)).status).toBe(404)
  })

  it('shows in a line each who used it', async () => {
    const { bram, id } = await published()
    const told = await bram.submit(`/harvests/${id}/uses`, { line: 'Besproken in ons team & <b>gelukt</b>' })
    expect(told.status).toBe(303)
    expect((await read(product.visitor, id)).usedBy).toMatchObject([{ line: 'Besproken in ons team & <b>gelukt</b>' }])
    expect(await (await product.visitor.page(`/harvests/${id}`)).text()).toContain('&lt;b&gt;gelukt&lt;/b&gt;')
    expect((await product.visitor.send('POST', `/harvests/${id}/uses`, { line: 'Ik' })).status).toBe(401)
    const empty = await bram.submit(`/harvests/${id}/uses`, { line: '  ' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Zo houd je een overdracht kort')
  })

  it('can be read by a program at .json and in every language', async () => {
    const { id } = await published()
    expect(await bodyOf<Read>(product.visitor.page(`/harvests/${id}.json`))).toMatchObject({ number: 1 })
    expect(await (await product.visitor.page(`/harvests/${id}`, { 'accept-language': 'en' })).text()).toContain('With thanks to')
  })
})

describe('the list of harvests', () => {
  it('finds words by their stem, in what is published and not in a draft', async () => {
    const { anouk, id } = await published()
    const found = async (q: string) => (await bodyOf<{ items: { id: number }[] }>(product.visitor.json(`/harvests?q=${q}`))).items.map((item) => item.id)
    expect(await found('overdrachten')).toContain(id)
    expect(await found('dragen')).toContain(id)
    await anouk.send('PUT', `/harvests/${id}`, { intro: 'Geheimzinnigheden.' })
    expect(await found('geheimzinnigheid')).not.toContain(id)
    await publish(anouk, id)
    expect(await found('geheimzinnigheid')).toEqual([id])
  })

  it('goes on by a cursor without losing or repeating one', async () => {
    for (let made = 0; made < 22; made++) {
      const { id } = await db.selectFrom('harvests').select('id').where('publishedAudience', '=', 'public').limit(1).executeTakeFirstOrThrow()
      await db
        .insertInto('harvests')
        .columns(['questionId', 'title', 'audience', 'begunBy', 'publishedAt', 'publishedAudience'])
        .expression((eb) => eb.selectFrom('harvests').select(['questionId', 'title', 'audience', 'begunBy', 'publishedAt', 'publishedAudience']).where('id', '=', id))
        .execute()
    }
    await db
      .insertInto('harvestVersions')
      .columns(['harvestId', 'number', 'audience', 'content'])
      .expression((eb) =>
        eb
          .selectFrom('harvests')
          .select(['harvests.id', eb.lit(1).as('number'), eb.val('public').as('audience'), eb.val(JSON.stringify({ title: 'Nog een', intro: '', licence: 'CC-BY-4.0', passages: [] })).as('content')])
          .where('publishedAudience', '=', 'public')
          .where(({ not, exists, selectFrom }) => not(exists(selectFrom('harvestVersions').select('number').whereRef('harvestId', '=', 'harvests.id')))),
      )
      .execute()
    const seen: number[] = []
    let next: string | null = ''
    while (next !== null) {
      const list: { items: { id: number }[]; next: string | null } = await bodyOf(product.visitor.json(`/harvests?after=${next}`))
      seen.push(...list.items.map((item) => item.id))
      next = list.next
    }
    const { count } = await db.selectFrom('harvests').select((eb) => eb.fn.countAll<number>().as('count')).where('publishedAudience', '=', 'public').executeTakeFirstOrThrow()
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(count)
  })
})

describe('what is not for somebody', () => {
  it('is in no face, list, search or feed: a draft, and what was published for a circle', async () => {
    const scene = await makeScene(product)
    const anouk = await product.as(scene.handles.anouk)
    await makePerson(db, 'beheer', { administrator: true })
    await makePerson(db, 'voorbij')
    const draft = await beginHarvestIn(anouk, scene, { title: 'Zwijgzaam concept', passages: [{ text: 'Zwijgzaam citaat.', from: [scene.said.bram] }] })
    const { id: closed } = await published('circle')
    await db.updateTable('harvestVersions').set({ content: JSON.stringify({ title: 'Zwijgzaam binnenskamers', intro: '', licence: 'CC-BY-4.0', passages: [] }) }).where('harvestId', '=', closed).execute()
    for (const reader of [product.visitor, await product.as('beheer'), await product.as('voorbij')]) {
      for (const id of [draft, closed]) {
        for (const path of ['', '/draft', '/edit', '/preview', '/audience', '/versions/1', '/passages/new']) expect((await reader.json(`/harvests/${id}${path}`)).status, path).toBeGreaterThanOrEqual(401)
        expect((await reader.send('PUT', `/harvests/${id}`, { title: 'Van mij' })).status).toBeGreaterThanOrEqual(401)
        expect((await reader.send('POST', `/harvests/${id}/publication`)).status).toBeGreaterThanOrEqual(401)
      }
      const everything = await everythingReadable(reader, draft)
      const feeds = await Promise.all(['/harvests.atom', '/harvests/feed.json', '/harvests?q=zwijgzaam', `/questions/${scene.questionId}`].map((path) => reader.page(path).then((answer) => answer.text())))
      expect(everything + feeds.join('\n')).not.toMatch(/zwijgzaam (concept|citaat|binnenskamers)/i)
    }
  })

  it('leaves whoever is cited from outside the circle with their own passages only', async () => {
    const scene = await makeScene(product)
    const [anouk, outsider] = [await product.as(scene.handles.anouk), await makePerson(db, 'buurvrouw')]
    const { id: contribution } = await db
      .insertInto('contributions')
      .values({ questionId: scene.questionId, kind: 'experience', authorId: outsider.personId, text: 'Wij doen het met kaartjes.' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const id = await beginHarvestIn(anouk, scene, { audience: 'circle', passages: [{ text: 'Gebruik kaartjes.', from: [contribution] }, { text: 'Iets binnenskamers.', from: [scene.said.bram] }] })
    const buurvrouw = await product.as('buurvrouw')
    const faces = await Promise.all([buurvrouw.json(`/harvests/${id}`), buurvrouw.page(`/harvests/${id}/consent`)].map(async (answer) => (await answer).text()))
    for (const face of faces) {
      expect(face).toContain('Gebruik kaartjes.')
      expect(face).not.toContain('binnenskamers')
    }
    expect((await buurvrouw.page(`/harvests/${id}`)).headers.get('location')).toBe(`/harvests/${id}/consent`)
    expect((await buurvrouw.page(`/harvests/${id}/draft`)).status).toBe(404)
  })

  it('does not tell the question of a harvest to who may not read that', async () => {
    const { id, questionId, people } = await published()
    await db.updateTable('questions').set({ audience: 'me', title: 'Verzwegen vraag' }).where('id', '=', questionId).execute()
    await makePerson(db, `ander${id}`)
    for (const reader of [product.visitor, await product.as(`ander${id}`)]) expect(await everythingReadable(reader, id)).not.toContain('Verzwegen vraag')
    expect(people.anouk.personId).toBeGreaterThan(0)
    expect(await (await product.visitor.page('/harvests.atom')).text()).not.toContain('Verzwegen vraag')
  })
})
