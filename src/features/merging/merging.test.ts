import { describe, expect, it } from 'vitest'
import { testProduct } from '../../testing.ts'
import { askersIn } from './testing.ts'

const product = await testProduct()
const { as, ask, merge, undo, read } = await askersIn(product, ['anouk', 'bram', 'carla', 'dirk', 'els'])
const { db } = product

const say = async (handle: string, id: number, text: string, replyTo?: number) => (await (await as(handle).send('POST', `/questions/${id}/contributions`, { text, replyTo })).json()) as { id: number }
const talkAt = async (id: number) => ((await (await as('els').json(`/questions/${id}/contributions`)).json()) as { items: { id: number; text: string; replyTo: number | null; author: { handle: string } }[] }).items

describe('two questions that become one', () => {
  it('keep who said what, in the order in which it was said, with the answers and thanks to it', async () => {
    const kept = await ask('anouk')
    const merged = await ask('bram', { story: 'Elke maandag belt er iemand af.', whyNow: 'De griep heerst.' })
    const first = await say('carla', merged, 'Eerst dit')
    await say('dirk', kept, 'Daarna dit')
    const reply = await say('els', merged, 'En een antwoord', first.id)
    await as('dirk').send('PUT', `/contributions/${first.id}/helpful`)
    await as('els').send('POST', `/questions/${merged}/experiences`, { text: 'Wij maakten een vaste poule van invallers.' })
    await merge('anouk', kept, 'bram', merged)

    const talk = await talkAt(kept)
    expect(talk.filter(({ text }) => /dit|antwoord/.test(text)).map(({ text, author }) => [author.handle, text])).toEqual([['carla', 'Eerst dit'], ['dirk', 'Daarna dit'], ['els', 'En een antwoord']])
    expect(talk.find(({ id }) => id === reply.id)!.replyTo).toBe(first.id)
    const page = await (await as('els').page(`/questions/${kept}`)).text()
    expect(page).toContain(`id="bijdrage-${first.id}"`)
    expect(page).toContain('Dirk')
    expect((await read('els', kept)).experiences).toMatchObject([{ author: { handle: 'els' } }])
    expect(await (await as('carla').json(`/contributions/${first.id}`)).json()).toMatchObject({ questionId: kept, helped: [{ handle: 'dirk' }] })
  })

  it('have the second asker among those who joined, with the question as they asked it', async () => {
    const kept = await ask('anouk')
    const merged = await ask('bram', { story: 'Elke maandag belt er iemand af.', whyNow: 'De griep heerst.', wish: 'Een voorbeeld.' })
    await merge('anouk', kept, 'bram', merged)
    const question = await read('carla', kept)
    expect(question.joins).toMatchObject([{ person: { handle: 'bram' }, notes: [{ isOwnVersion: true }] }])
    expect(question.joins[0].note).toBe('Hoe krijgen wij het rooster rond, vraagt bram?\n\nElke maandag belt er iemand af.\n\nWaarom nu: De griep heerst.\n\nWat zou helpen: Een voorbeeld.')
    expect(question.state).toBe('gathering')
    expect(question.mergedFrom).toMatchObject([{ id: merged }])
    expect(await (await product.visitor.page(`/questions/${kept}`)).text()).not.toContain('maandag')
    expect(await (await as('carla').page(`/questions/${kept}`)).text()).toContain('Eigen versie van de vraag')
  })

  it('have somebody who was at both once, with both notes', async () => {
    const kept = await ask('anouk')
    const merged = await ask('bram')
    await as('carla').send('POST', `/questions/${kept}/joins`, { note: 'Bij ons op de afdeling.' })
    await as('carla').send('POST', `/questions/${merged}/joins`, { note: 'Ook in het weekend.' })
    for (const id of [kept, merged]) await as('dirk').send('PUT', `/questions/${id}/follow`)
    await as('anouk').send('POST', `/questions/${merged}/joins`, { note: 'Bij mij speelt dit ook.' })
    await merge('anouk', kept, 'bram', merged)
    const question = await read('els', kept)
    const carla = question.joins.filter((join: { person: { handle: string } }) => join.person.handle === 'carla')
    expect(carla).toMatchObject([{ notes: [{ text: 'Bij ons op de afdeling.' }, { text: 'Ook in het weekend.' }] }])
    expect(question.followers).toMatchObject([{ handle: 'dirk' }])
    // Who asks the one that stayed is its asker, and what they wrote at the other stands under their name.
    expect(question.joins.map((join: { person: { handle: string } }) => join.person.handle).sort()).toEqual(['bram', 'carla'])
    expect(question.askerNotes).toMatchObject([{ text: 'Bij mij speelt dit ook.' }])
    const page = await (await as('els').page(`/questions/${kept}`)).text()
    for (const words of ['Bij ons op de afdeling.', 'Ook in het weekend.', 'Bij mij speelt dit ook.']) expect(page).toContain(words)
    // Leaving takes both back.
    await as('carla').send('DELETE', `/questions/${kept}/joins/mine`)
    expect(await (await as('els').page(`/questions/${kept}`)).text()).not.toContain('Ook in het weekend.')
  })

  it('are one in the lists, in what looks the same and on home pages', async () => {
    const kept = await ask('anouk', { title: 'Welke zandbak past op een dakterras vol kleuters?' })
    const merged = await ask('bram', { title: 'Hoe houd je een zandbak op een dakterras schoon?' })
    await merge('anouk', kept, 'bram', merged)
    await product.catchUp()
    const ids = async (path: string) => ((await (await as('bram').json(path)).json()) as { items: { id: number }[] }).items.map(({ id }) => id)
    for (const path of ['/questions', '/questions?q=zandbak', '/questions/similar?q=zandbak+dakterras+kleuters']) {
      expect(await ids(path)).toContain(kept)
      expect(await ids(path)).not.toContain(merged)
    }
    expect(await (await as('bram').page('/')).text()).not.toContain('zandbak op een dakterras schoon')
    // It is found by the words of both.
    expect(await ids('/questions/similar?q=een+zandbak+op+het+dakterras+schoon+houden')).toContain(kept)
  })

  it('take circles and harvests along, which stay as closed as they were', async () => {
    const kept = await ask('anouk')
    const merged = await ask('bram')
    for (const handle of ['carla', 'dirk']) await as(handle).send('POST', `/questions/${merged}/joins`, { note: 'Ik ook.' })
    const { id: circle } = await (await as('bram').send('POST', `/questions/${merged}/circle`, { people: ['carla', 'dirk'], purpose: 'Samen roosteren' })).json()
    await as('bram').send('POST', `/circles/${circle}/contributions`, { text: 'In vertrouwen' })
    await as('bram').send('POST', `/circles/${circle}/harvests`, { title: 'Wat wij leerden' })
    for (const handle of ['carla', 'els']) await as(handle).send('POST', `/questions/${kept}/joins`, { note: 'Hier ook.' })
    await as('anouk').send('POST', `/questions/${kept}/circle`, { people: ['carla', 'els'], purpose: 'Een andere kring' })
    const id = await merge('anouk', kept, 'bram', merged)
    expect(await (await as('bram').json(`/circles/${circle}`)).json()).toMatchObject({ questionId: kept })
    expect((await as('anouk').json(`/circles/${circle}`)).status).toBe(404)
    const page = await (await as('bram').page(`/questions/${kept}`)).text()
    expect(page).toContain('Samen roosteren')
    expect(page).not.toContain('Een andere kring')
    expect(await (await as('carla').page(`/questions/${kept}`)).text()).toContain('Een andere kring')
    expect((await read('els', kept)).state).toBe('working')

    // What is begun in the circle meanwhile goes back with it.
    await as('carla').send('PUT', `/circles/${circle}/members/me`, { answer: 'accepted' })
    await as('carla').send('POST', `/circles/${circle}/harvests`, { title: 'Wat we daarna leerden' })
    await undo('bram', id)
    expect(await db.selectFrom('harvests').select('questionId').where('circleId', '=', circle).execute()).toEqual([{ questionId: merged }, { questionId: merged }])
  })

  it('may both belong to one person, who has nobody to ask', async () => {
    const kept = await ask('anouk')
    const merged = await ask('anouk', { story: 'Dezelfde vraag, een jaar later.' })
    const id = await merge('anouk', kept, 'anouk', merged)
    expect(await read('els', kept)).toMatchObject({ joins: [], askerNotes: [{ isOwnVersion: true }] })
    expect((await undo('anouk', id)).status).toBe(204)
    expect(await read('els', kept)).toMatchObject({ askerNotes: [], state: 'asked' })
  })

  it('tell everybody who came along once, by mail', async () => {
    const kept = await ask('anouk')
    const merged = await ask('bram')
    await as('carla').send('POST', `/questions/${merged}/joins`, { note: 'Ik ook.' })
    await as('carla').send('PUT', `/questions/${merged}/follow`)
    await as('dirk').send('PUT', `/questions/${merged}/follow`)
    await as('els').send('PUT', `/questions/${kept}/follow`)
    for (const handle of ['anouk', 'carla', 'dirk']) await as(handle).send('PUT', '/me/notices', { questions: 'at-once', reactions: 'at-once' })
    const id = await merge('anouk', kept, 'bram', merged)
    await product.catchUp()
    const told = async () =>
      db.selectFrom('notices').innerJoin('people', 'people.id', 'notices.personId').leftJoin('mails', 'mails.id', 'notices.mailId').select(['handle', 'notices.cause', 'notices.outcome', 'mails.text']).where('what', 'like', 'merging.%').orderBy('notices.id', 'desc').execute()
    const ofThis = (await told()).filter(({ cause }) => cause.split(':')[1] === String(id))
    expect(ofThis.map(({ handle, cause, outcome }) => `${handle} ${cause.split(':')[0]} ${outcome}`).sort()).toEqual(['anouk merge-agreed told', 'bram merge-proposed gone', 'carla question-merged told', 'dirk question-merged told'])
    expect(ofThis.find(({ handle }) => handle === 'carla')!.text).toContain(`/questions/${kept}`)
    await undo('bram', id)
    await product.catchUp()
    expect((await told())[0]).toMatchObject({ handle: 'anouk', cause: expect.stringContaining(`merge-undone:${id}:`), outcome: 'told' })
  })

  it('lose nothing that somebody was still to be told, wherever it stands by then', async () => {
    const kept = await ask('anouk')
    const merged = await ask('bram')
    await as('carla').send('PUT', `/questions/${merged}/follow`)
    await as('carla').send('PUT', '/me/notices', { questions: 'at-once' })
    const before = await say('dirk', merged, 'Al opgemerkt voor het samenvoegen')
    await product.catchUp()
    const unseen = await say('dirk', merged, 'Nog niet opgemerkt')
    await merge('anouk', kept, 'bram', merged)
    product.setNow(new Date(Date.now() + 3_600_000))
    await product.catchUp()
    product.setNow(new Date())
    for (const { id } of [before, unseen]) {
      const told = await db.selectFrom('notices').innerJoin('people', 'people.id', 'notices.personId').innerJoin('mails', 'mails.id', 'notices.mailId').select(['outcome', 'text']).where('contributionId', '=', id).where('handle', '=', 'carla').execute()
      expect(told).toMatchObject([{ outcome: 'told' }])
      expect(told[0]!.text).toContain('vraagt anouk')
    }
  })
})

describe('the old address', () => {
  it('leads to the question that stayed, also from one to the next, for pages, programs, live pages and what is sent', async () => {
    const first = await ask('anouk', { audience: 'public' })
    const second = await ask('bram', { audience: 'public' })
    const third = await ask('carla', { audience: 'public' })
    await merge('bram', second, 'anouk', first)
    await merge('carla', third, 'bram', second)
    const target = async (path: string) => {
      const answer = await product.visitor.page(path)
      return [answer.status, answer.headers.get('location'), answer.headers.get('cache-control')]
    }
    expect(await target(`/questions/${first}`)).toEqual([308, `/questions/${third}`, 'no-store'])
    expect(await target(`/questions/${second}?reply=7`)).toEqual([308, `/questions/${third}?reply=7`, 'no-store'])
    expect(await target(`/questions/${first}.json`)).toEqual([308, `/questions/${third}.json`, 'no-store'])
    expect(await target(`/questions/${first}/live?after=3`)).toEqual([308, `/questions/${third}/live?after=3`, 'no-store'])
    const sent = await as('els').send('POST', `/questions/${first}/contributions`, { text: 'Van een pagina die nog open stond' })
    expect([sent.status, sent.headers.get('location')]).toEqual([308, `/questions/${third}/contributions`])
    const joined = await as('els').submit(`/questions/${second}/joins`, { note: 'Ik ook.' })
    expect([joined.status, joined.headers.get('location')]).toEqual([308, `/questions/${third}/joins`])
  })

  it('is not there for who may not read where it leads', async () => {
    const kept = await ask('anouk', { audience: 'people', readers: ['bram'] })
    const merged = await ask('bram', { audience: 'people', readers: ['anouk'] })
    await merge('anouk', kept, 'bram', merged)
    for (const path of [`/questions/${kept}`, `/questions/${merged}`]) expect((await as('carla').page(path)).status).toBe(404)
    expect((await product.visitor.page(`/questions/${merged}`)).status).toBe(404)
    expect((await as('anouk').page(`/questions/${merged}`)).status).toBe(308)
  })

  it('is no longer asked whether it is urgent, nor put to rest', async () => {
    const kept = await ask('anouk')
    const merged = await ask('bram', { relevantUntil: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) })
    await merge('anouk', kept, 'bram', merged)
    const { askWhetherUrgent, letQuietOnesSleep } = await import('../questions/index.ts')
    const later = new Date(Date.now() + 300 * 86_400_000)
    await db.transaction().execute(async (trx) => {
      await askWhetherUrgent(trx, later)
      await letQuietOnesSleep(trx, later)
    })
    expect(await db.selectFrom('urgencyChecks').select('id').where('questionId', '=', merged).execute()).toEqual([])
    expect(await db.selectFrom('questions').select('state').where('id', '=', merged).executeTakeFirst()).toEqual({ state: 'asked' })
  })
})
