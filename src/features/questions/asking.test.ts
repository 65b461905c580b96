import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'

const product = await testProduct()
await makePerson(product.db, 'anouk', { organisation: 'de-linde' })
await makePerson(product.db, 'bram', { organisation: 'de-linde' })
await makePerson(product.db, 'carla', { organisation: 'haven' })
await makePerson(product.db, 'dirk', { organisation: 'haven' })
const anouk = await product.as('anouk')
const bram = await product.as('bram')
const carla = await product.as('carla')

const title = 'Hoe krijgen we het rooster rond zonder elke week te bellen?'
const ask = async (fields: object = {}) => {
  const answer = await anouk.send('POST', '/questions', { title, story: 'Elke donderdag bel ik een uur lang rond voor het weekend.', ...fields })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { id: number }).id
}

describe('asking', () => {
  it('makes a question that matters for ninety days and is for everyone with an account', async () => {
    const answer = await anouk.send('POST', '/questions', { title })
    expect(answer.status).toBe(201)
    const question = await answer.json()
    expect(question).toMatchObject({ title, state: 'asked', audience: 'community', drive: 'work', asker: { handle: 'anouk' } })
    expect(answer.headers.get('location')).toBe(`/questions/${question.id}`)
    const days = (Date.parse(question.relevantUntil) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBeGreaterThanOrEqual(89)
    expect(Math.round(days)).toBeLessThanOrEqual(90)
    expect(question.history).toHaveLength(1)
  })

  it('takes a form and leads to the question', async () => {
    const answer = await anouk.submit('/questions', { title, story: 'Elke donderdag bel ik een uur.', drive: 'work', audience: 'public', themes: 'Roosters, werkdruk', relevantUntil: '' })
    expect(answer.status).toBe(303)
    const page = await bram.page(answer.headers.get('location')!)
    const html = await page.text()
    expect(html).toContain(title)
    expect(html).toContain('roosters')
  })

  it('keeps everything typed when something is wrong, with the sentence at the field', async () => {
    const answer = await anouk.submit('/questions', { title: 'Kort?', story: 'Dit schreef ik al een uur lang op.', audience: 'community', drive: 'work' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Dit schreef ik al een uur lang op.')
    expect(html).toContain('Kort?')
    expect(html).toContain('schrijf minstens 8 tekens')
    const json = await anouk.send('POST', '/questions', { title: 'Kort?' })
    expect(await json.json()).toMatchObject({ status: 422, errors: [{ field: 'title' }] })
  })

  it('refuses what is too long in words, and loses none of it', async () => {
    const story = 'a'.repeat(100_000)
    const answer = await anouk.submit('/questions', { title, story, audience: 'community', drive: 'work' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Dit is te lang: 100.000 tekens')
    expect(html).toContain(story)
  })

  it('shows HTML as it was typed and survives broken Unicode, emoji and other scripts', async () => {
    const story = `<script>alert(1)</script> '; drop table people; -- 😀 こんにちは عربي ${'\ud800'} \u0000 einde`
    const id = await ask({ story })
    const html = await (await bram.page(`/questions/${id}`)).text()
    expect(html).not.toContain('<script>alert(1)')
    expect(html).toContain('&lt;script&gt;alert(1)')
    const read = await (await bram.json(`/questions/${id}`)).json()
    expect(read.story).toBe(`<script>alert(1)</script> '; drop table people; -- 😀 こんにちは عربي \ufffd  einde`)
  })

  it('asks a visitor to sign in and gives back what they typed', async () => {
    const answer = await product.visitor.submit('/questions', { title, story: 'Mijn verhaal dat ik niet kwijt wil.' })
    expect(answer.status).toBe(401)
    expect(await answer.text()).toContain('Mijn verhaal dat ik niet kwijt wil.')
    expect((await product.visitor.send('POST', '/questions', { title })).status).toBe(401)
  })

  it('asks once however often the same request is sent', async () => {
    const key = { 'idempotency-key': 'once-1' }
    const [one, two] = await Promise.all([anouk.send('POST', '/questions', { title }, key), anouk.send('POST', '/questions', { title }, key)])
    expect((await one!.json()).id).toBe((await two!.json()).id)
    const other = await anouk.send('POST', '/questions', { title: `${title} Echt?` }, key)
    expect(other.status).toBe(409)
    const form = { title, story: 'Twee keer geklikt op dezelfde knop.', audience: 'me', drive: 'work', _once: 'abc' }
    const [first, second] = await Promise.all([anouk.submit('/questions', form), anouk.submit('/questions', form)])
    expect(first!.headers.get('location')).toBe(second!.headers.get('location'))
  })
})

describe('who reads a question', () => {
  it.each([
    ['public', [200, 200, 200]],
    ['community', [404, 200, 200]],
    ['organisation', [404, 200, 404]],
    ['me', [404, 404, 404]],
  ])('asked for %s', async (audience, [byVisitor, byColleague, byStranger]) => {
    const id = await ask({ audience })
    expect((await product.visitor.json(`/questions/${id}`)).status).toBe(byVisitor)
    expect((await bram.json(`/questions/${id}`)).status).toBe(byColleague)
    expect((await carla.json(`/questions/${id}`)).status).toBe(byStranger)
    expect((await anouk.json(`/questions/${id}`)).status).toBe(200)
  })

  it('is for the named people only, when people are named', async () => {
    const id = await ask({ audience: 'people', readers: ['carla'] })
    expect((await carla.json(`/questions/${id}`)).status).toBe(200)
    expect((await bram.json(`/questions/${id}`)).status).toBe(404)
    const nobody = await anouk.send('POST', '/questions', { title, audience: 'people', readers: ['niemand'] })
    expect(await nobody.json()).toMatchObject({ status: 422, errors: [{ field: 'readers' }] })
  })

  it('names people as they are called, also when the question is edited later', async () => {
    await product.db.updateTable('people').set({ name: 'Carla de Wit' }).where('handle', '=', 'carla').execute()
    const id = await ask({ audience: 'people', readers: ['carla de wit', 'bram'] })
    expect((await carla.json(`/questions/${id}`)).status).toBe(200)
    expect(await (await anouk.page(`/questions/${id}/edit`)).text()).toContain('value="Bram, Carla de Wit"')
    const edited = await anouk.submit(`/questions/${id}/edit`, { title: 'Een andere titel dan eerst', readers: 'Bram, Carla de Wit', audience: 'people', version: '1' })
    expect(edited.status).toBe(303)
    expect((await carla.json(`/questions/${id}`)).status).toBe(200)
  })

  it('can be widened with a yes, and not at all once others wrote for these readers', async () => {
    const id = await ask({ audience: 'organisation' })
    const unsure = await anouk.send('PATCH', `/questions/${id}`, { audience: 'public' })
    expect(unsure.status).toBe(409)
    await bram.send('POST', `/questions/${id}/joins`, { note: 'Alleen voor collega’s bedoeld.' })
    const sure = await anouk.send('PATCH', `/questions/${id}`, { audience: 'public', confirmed: true })
    expect(sure.status).toBe(409)
    expect((await product.visitor.json(`/questions/${id}`)).status).toBe(404)
  })

  it('can become other people, and fewer, but nobody new once others wrote for these readers', async () => {
    const named = await ask({ audience: 'people', readers: ['bram'] })
    const readers = (...handles: string[]) => anouk.send('PATCH', `/questions/${named}`, { audience: 'people', readers: handles })
    expect((await readers('bram', 'dirk')).status).toBe(200)
    await bram.send('POST', `/questions/${named}/contributions`, { text: 'Dit is voor Anouk en Dirk.' })
    for (const handles of [['bram', 'dirk', 'carla'], ['carla']]) expect(await (await readers(...handles)).json()).toMatchObject({ status: 409, errors: [{ field: 'audience' }] })
    expect((await carla.json(`/questions/${named}`)).status).toBe(404)
    expect((await readers('bram')).status).toBe(200)

    const ours = await ask({ audience: 'organisation' })
    await bram.send('POST', `/questions/${ours}/contributions`, { text: 'Dit is voor collega’s.' })
    expect((await anouk.send('PATCH', `/questions/${ours}`, { audience: 'people', readers: ['carla'], confirmed: true })).status, 'down the ladder, to a stranger').toBe(409)
    expect((await anouk.send('PATCH', `/questions/${ours}`, { audience: 'people', readers: ['bram'] })).status).toBe(200)
  })
})

describe('editing', () => {
  it('changes what is given and leaves the rest', async () => {
    const id = await ask({ themes: ['roosters'] })
    const edited = await (await anouk.send('PATCH', `/questions/${id}`, { whyNow: 'Volgende maand begint het.' })).json()
    expect(edited).toMatchObject({ title, whyNow: 'Volgende maand begint het.', themes: ['roosters'], version: 2 })
  })

  it('is for the asker alone', async () => {
    const id = await ask()
    expect((await bram.send('PATCH', `/questions/${id}`, { title: 'Een heel andere vraag?' })).status).toBe(403)
  })

  it('shows both versions when somebody was ahead, and keeps what was typed', async () => {
    const id = await ask()
    const fields = { title, story: 'Dit is mijn tweede verhaal, nog niet bewaard.', drive: 'work', audience: 'community', relevantUntil: '', version: '1' }
    await anouk.send('PATCH', `/questions/${id}`, { story: 'Dit stond er intussen al, van een ander apparaat.', version: 1 })
    const { relevantUntil } = await (await anouk.json(`/questions/${id}`)).json()
    const stale = await anouk.submit(`/questions/${id}/edit`, { ...fields, relevantUntil })
    expect(stale.status).toBe(409)
    const html = await stale.text()
    expect(html).toContain('Dit is mijn tweede verhaal, nog niet bewaard.')
    expect(html).toContain('Dit stond er intussen al, van een ander apparaat.')
  })
})
