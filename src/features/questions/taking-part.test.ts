import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'

const product = await testProduct()
for (const handle of ['anouk', 'bram', 'carla']) await makePerson(product.db, handle)
const anouk = await product.as('anouk')
const bram = await product.as('bram')
const carla = await product.as('carla')

const ask = async (fields: object = {}) =>
  ((await (await anouk.send('POST', '/questions', { title: 'Wie begeleidt ouders die boos zijn over een advies?', audience: 'public', ...fields })).json()) as { id: number }).id
const read = async (id: number) => (await bram.json(`/questions/${id}`)).json()

describe('joining', () => {
  it('is having the question too: it brings a line of one’s own and the question starts to gather', async () => {
    const id = await ask()
    const joined = await bram.send('POST', `/questions/${id}/joins`, { note: 'Bij ons in groep 8 ook.' })
    expect(joined.status).toBe(201)
    expect(await read(id)).toMatchObject({ state: 'gathering', joins: [{ person: { handle: 'bram' }, note: 'Bij ons in groep 8 ook.' }], mine: { joined: true } })
    const html = await (await product.visitor.page(`/questions/${id}`)).text()
    expect(html).toContain('Bij ons in groep 8 ook.')
  })

  it('happens once, also when two clicks arrive together', async () => {
    const id = await ask()
    const answers = await Promise.all([1, 2, 3].map(() => bram.send('POST', `/questions/${id}/joins`, { note: 'Ik ook.' })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect((await read(id)).joins).toHaveLength(1)
  })

  it('is not for the asker', async () => {
    const id = await ask()
    expect((await anouk.send('POST', `/questions/${id}/joins`, {})).status).toBe(409)
  })

  it('takes along what was being typed when a look-alike is joined', async () => {
    const id = await ask()
    await bram.submit(`/questions/${id}/joins`, { title: 'Hoe praat ik met boze ouders?', story: 'Vorige week stond er een vader op het plein.', drive: 'work' })
    expect((await read(id)).joins[0].note).toBe('Hoe praat ik met boze ouders?\n\nVorige week stond er een vader op het plein.')
  })

  it('can be taken back, and the words go too', async () => {
    const id = await ask()
    await bram.send('POST', `/questions/${id}/joins`, { note: 'Iets dat ik liever niet zei.' })
    expect((await bram.send('DELETE', `/questions/${id}/joins/mine`)).status).toBe(204)
    expect((await read(id)).joins).toEqual([])
    expect(await (await carla.page(`/questions/${id}`)).text()).not.toContain('Iets dat ik liever niet zei.')
    expect((await bram.send('POST', `/questions/${id}/joins`, { note: 'Toch weer.' })).status).toBe(201)
  })
})

describe('bringing experience', () => {
  const experience = { text: 'Wij nodigden de ouders uit voor het gesprek begon.', worked: 'Koffie en tijd.', didNotWork: 'Een brief vooraf.' }

  it('tells what happened, what worked and what did not', async () => {
    const id = await ask()
    const brought = await carla.send('POST', `/questions/${id}/experiences`, experience)
    expect(brought.status).toBe(201)
    expect(await read(id)).toMatchObject({ experiences: [{ ...experience, author: { handle: 'carla' }, kind: 'experience' }], joins: [] })
    expect(await (await bram.page(`/questions/${id}`)).text()).toContain('Een brief vooraf.')
  })

  it('can be taken back by who brought it, and by nobody else', async () => {
    const id = await ask()
    const { id: contributionId } = await (await carla.send('POST', `/questions/${id}/experiences`, experience)).json()
    expect((await bram.send('DELETE', `/questions/${id}/experiences/${contributionId}`)).status).toBe(404)
    expect((await carla.send('DELETE', `/questions/${id}/experiences/${contributionId}`)).status).toBe(204)
    expect((await read(id)).experiences).toEqual([])
  })

  it('loses nothing typed when it is too short', async () => {
    const id = await ask()
    const answer = await carla.submit(`/questions/${id}/experiences`, { text: 'Kort.', worked: 'Dit werkte wel degelijk.' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Dit werkte wel degelijk.')
  })
})

describe('following', () => {
  it('is reading along: it starts and stops, and is no join', async () => {
    const id = await ask()
    expect((await bram.send('PUT', `/questions/${id}/follow`)).status).toBe(204)
    expect((await bram.send('PUT', `/questions/${id}/follow`)).status).toBe(204)
    expect(await read(id)).toMatchObject({ mine: { following: true, joined: false }, followers: [{ handle: 'bram' }], joins: [] })
    expect((await bram.send('DELETE', `/questions/${id}/follow`)).status).toBe(204)
    expect((await read(id)).followers).toEqual([])
  })
})

describe('how a question stands', () => {
  it('is closed with a reason that stays readable, and opens again', async () => {
    const id = await ask()
    expect((await bram.send('POST', `/questions/${id}/states`, { to: 'closed' })).status).toBe(403)
    await anouk.send('POST', `/questions/${id}/states`, { to: 'closed', why: 'We hebben een aanpak.' })
    expect((await bram.send('POST', `/questions/${id}/joins`, { note: 'Te laat?' })).status).toBe(409)
    expect((await bram.json('/questions')).status).toBe(200)
    expect((await (await bram.json('/questions')).json()).items.map((question: { id: number }) => question.id)).not.toContain(id)
    const reopened = await (await anouk.send('POST', `/questions/${id}/states`, { to: 'reopened' })).json()
    expect(reopened).toMatchObject({ state: 'asked', history: [{ state: 'asked' }, { state: 'closed', why: 'We hebben een aanpak.', by: 'Anouk' }, { state: 'asked' }] })
  })
})

describe('lists', () => {
  it('finds by stem in Dutch and in English, and filters', async () => {
    const id = await ask({ title: 'Welke leraren werken met portfolio’s in plaats van cijfers?', themes: ['toetsen'], drive: 'curiosity' })
    const english = await ask({ title: 'How do other teams handle onboarding of new colleagues?' })
    const found = async (query: string) => ((await (await bram.json(`/questions?${query}`)).json()).items as { id: number }[]).map((question) => question.id)
    expect(await found('q=cijfer+leraren')).toContain(id)
    expect(await found('q=handling+teams')).toContain(english)
    expect(await found('theme=Toetsen')).toEqual([id])
    expect(await found('drive=curiosity')).toEqual([id])
  })

  it('go on behind a cursor without a gap or a double', async () => {
    for (let count = 0; count < 25; count++) await ask({ themes: ['bladeren'] })
    const first = await (await bram.json('/questions?theme=bladeren')).json()
    const second = await (await bram.json(`/questions?theme=bladeren&after=${first.next}`)).json()
    expect(first.items).toHaveLength(20)
    expect(second.items).toHaveLength(5)
    expect(second.next).toBeNull()
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(25)
  })

  it('show what looks the same with the words that make it so, and never what is not yours to see', async () => {
    const id = await ask({ title: 'Hoe verdelen we de surveillance eerlijk over de sectie?' })
    const secret = await ask({ title: 'Surveillance: hoe vertel ik dat een collega nooit komt?', audience: 'me' })
    await product.catchUp()
    const { items } = await (await bram.json('/questions/similar?q=eerlijke+verdeling+van+surveillances')).json()
    expect(items[0]).toMatchObject({ id, because: expect.stringContaining('surveillances') })
    expect(items.map((item: { id: number }) => item.id)).not.toContain(secret)
    const stopWords = await (await bram.json('/questions/similar?q=hoe+het+met+de+the+and')).json()
    expect(stopWords.items).toEqual([])
  })
})
