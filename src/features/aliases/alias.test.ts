import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Client, makePerson, testProduct } from '../../testing.ts'

const product = await testProduct()
const { db } = product
let anouk: Client
let bram: Client
let vera: Client
let admin: Client
let question: number

const ask = async (more: object = {}) => {
  const asked = await anouk.send('POST', '/questions', { title: 'Hoe zeg ik dat het niet meer gaat?', story: 'Ik slaap slecht.', alias: 'care', ...more })
  return ((await asked.json()) as { id: number }).id
}
const askerOf = async (client: Client, id = question) => (await (await client.json(`/questions/${id}`)).json()).asker
const reason = { reason: 'Ik maak me zorgen en wil hulp aanbieden.' }
const lift = (client: Client, id = question, body: object = reason) => client.send('POST', `/questions/${id}/alias/liftings`, body)
const drop = (client: Client, id = question) => client.send('DELETE', `/questions/${id}/alias`)
const mailTo = (address: string) => db.selectFrom('mails').selectAll().where('address', '=', address).orderBy('id', 'desc').execute()

beforeAll(async () => {
  for (const name of ['anouk', 'bram', 'vera']) await makePerson(db, name)
  await makePerson(db, 'admin', { administrator: true })
  ;[anouk, bram, vera, admin] = [await product.as('anouk'), await product.as('bram'), await product.as('vera'), await product.as('admin')]
  await admin.submit('/admin/confidants', { person: 'vera' })
})
beforeEach(async () => {
  question = await ask()
})

describe('asking under an alias', () => {
  it('shows the field that was chosen and no name, from the first moment', async () => {
    expect(await askerOf(bram)).toEqual({ handle: null, name: 'een collega uit de zorg', alias: 'care' })
    expect(await askerOf(anouk)).toEqual({ handle: null, name: 'een collega uit de zorg', alias: 'care' })
    const open = await ask({ audience: 'public' })
    const page = await (await product.visitor.page(`/questions/${open}`, { 'accept-language': 'en' })).text()
    expect(page).toContain('A colleague from care')
  })

  it('is a choice on the form, which leaves it at the name when nothing is chosen', async () => {
    expect(await (await anouk.page('/questions/new')).text()).toContain('<option value="care"')
    const sent = await anouk.submit('/questions', { title: 'Wie weet een goede cursus?', alias: '' })
    const id = Number(sent.headers.get('location')!.split('/').at(-1))
    expect(await askerOf(bram, id)).toEqual({ handle: 'anouk', name: 'Anouk' })
    expect((await anouk.send('POST', '/questions', { title: 'Wie weet een goede cursus?', alias: 'spionage' })).status).toBe(422)
  })

  it('does not put a story under a name by joining what looks the same', async () => {
    const sent = { title: 'Hoe zeg ik het?', story: 'Ik slaap ook slecht.', alias: 'union' }
    expect((await bram.send('POST', `/questions/${question}/joins`, sent)).status).toBe(409)
    expect((await bram.send('POST', `/questions/${question}/joins`, { ...sent, alias: '' })).status).toBe(201)
  })

  it('answers what the asker writes under the same alias', async () => {
    const written = await (await anouk.send('POST', `/questions/${question}/contributions`, { text: 'Iemand?' })).json()
    expect(written.author).toEqual({ handle: null, name: 'een collega uit de zorg', alias: 'care' })
  })

  it('stays when the asker erases themselves', async () => {
    await makePerson(db, 'kort')
    const kort = await product.as('kort')
    const { id } = await (await kort.send('POST', '/questions', { title: 'Hoe lang blijf ik nog?', alias: 'business' })).json()
    expect((await kort.submit('/settings/erasure', { handle: 'kort' })).status).toBe(303)
    expect(await askerOf(bram, id)).toEqual({ handle: null, name: 'een collega uit het bedrijfsleven', alias: 'business' })
  })
})

describe('dropping an alias', () => {
  it('is asked for on a page of its own, by the asker only', async () => {
    expect(await (await anouk.page(`/questions/${question}/alias`)).text()).toContain('Zet mijn naam erbij')
    for (const client of [bram, admin, product.visitor]) expect((await client.json(`/questions/${question}/alias`)).status).not.toBe(200)
    for (const client of [bram, vera, admin]) expect((await drop(client)).status).toBe(404)
    expect((await anouk.submit(`/questions/${question}/alias/removal`)).status).toBe(303)
    expect(await askerOf(bram)).toEqual({ handle: 'anouk', name: 'Anouk' })
  })

  it('happens once, also when asked for twice at once', async () => {
    const answers = await Promise.all([drop(anouk), drop(anouk)])
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409])
  })

  it('can never be undone', async () => {
    await drop(anouk)
    const backAgain = db.updateTable('aliases').set({ droppedAt: null }).where('questionId', '=', question).execute()
    await expect(backAgain).rejects.toThrow('not taken up again')
    await anouk.send('PATCH', `/questions/${question}`, { alias: 'care', title: 'Hoe zeg ik dat het niet meer gaat, nu?', version: 1 })
    expect(await askerOf(bram)).toEqual({ handle: 'anouk', name: 'Anouk' })
  })
})

describe('lifting an alias', () => {
  it('is for a confidant with a reason; to all others it is as if it were not there', async () => {
    for (const client of [bram, admin]) expect((await lift(client)).status).toBe(404)
    expect((await lift(vera, question, { reason: 'Zomaar' })).status).toBe(422)
    expect(await (await vera.page(`/questions/${question}/alias`)).text()).not.toContain('Anouk')
    const lifted = await lift(vera)
    expect(lifted.status).toBe(201)
    expect((await lifted.json()).asker).toEqual({ handle: 'anouk', name: 'Anouk' })
    expect(await (await vera.page(`/questions/${question}/alias`)).text()).toContain('Anouk')
  })

  it('keeps the alias for everybody, the confidant too, and moves nothing that can be seen', async () => {
    const stampOf = async () => [await (await bram.json(`/questions/${question}`)).text(), await (await bram.json('/questions')).text(), await db.selectFrom('events').select('id').where('questionId', '=', question).execute()]
    const before = await stampOf()
    expect((await lift(vera)).status).toBe(201)
    expect(await stampOf()).toEqual(before)
    expect((await askerOf(vera)).handle).toBeNull()
  })

  it('is told to the asker at once: by mail, at home and at the question', async () => {
    await lift(vera)
    for (const address of [`/questions/${question}`, `/questions/${question}/alias`]) {
      const page = await (await anouk.page(address)).text()
      for (const words of ['Vera', reason.reason]) expect(page, address).toContain(words)
    }
    expect(await (await anouk.page('/')).text()).toContain('Vera weet nu wie je bent bij een vraag onder een alias')
    await product.catchUp()
    await product.catchUp()
    const told = (await mailTo('anouk@example.org')).filter(({ text }) => text.includes(`/questions/${question}/alias`))
    expect(told).toHaveLength(1)
    for (const words of ['Vera', reason.reason]) expect(told[0]!.text).toContain(words)
    expect(await (await bram.page(`/questions/${question}`)).text()).not.toContain('Vera')
  })

  it('stays in the log as it was written', async () => {
    await lift(vera)
    await expect(db.updateTable('aliasLiftings').set({ reason: 'Iets anders dan er stond' }).execute()).rejects.toThrow('stays as it was written')
    await expect(db.deleteFrom('aliasLiftings').execute()).rejects.toThrow('stays as it was written')
  })

  it('happens once for each confidant, also at once', async () => {
    const answers = await Promise.all([lift(vera), lift(vera)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  it('is only for a question that is going on, that the confidant may read and that is not their own', async () => {
    const mine = await ask({ audience: 'me' })
    expect((await lift(vera, mine)).status).toBe(404)
    await anouk.send('POST', `/questions/${question}/states`, { to: 'closed' })
    expect((await lift(vera)).status).toBe(409)
    const { id } = await (await vera.send('POST', '/questions', { title: 'Wie steunt een vertrouwenspersoon?', alias: 'union' })).json()
    expect((await lift(vera, id)).status).toBe(409)
    const named = await ask({ alias: '' })
    expect((await lift(vera, named)).status).toBe(404)
  })

  it('and dropping it at the same moment leave one clear story', async () => {
    const [lifted, dropped] = await Promise.all([lift(vera), drop(anouk)])
    expect(dropped.status).toBe(204)
    expect([201, 404]).toContain(lifted.status)
    const { count } = await db.selectFrom('aliasLiftings').select(sql<number>`count(*)`.as('count')).where('questionId', '=', question).executeTakeFirstOrThrow()
    expect(count).toBe(lifted.status === 201 ? 1 : 0)
  })
})

describe('a confidant', () => {
  it('is appointed by an administrator, who is none by that and can not become one alone', async () => {
    expect((await bram.submit('/admin/confidants', { person: 'bram' })).status).toBe(404)
    const refused = await admin.submit('/admin/confidants', { person: 'admin' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Jezelf benoemen kan niet')
    expect(await (await bram.json('/aliases')).json()).toMatchObject({ confidants: [{ handle: 'vera', name: 'Vera' }] })
  })

  it('who is dismissed sees nothing any more, not even what they found out', async () => {
    await lift(vera)
    expect((await admin.submit('/admin/confidants/vera/removal')).status).toBe(303)
    expect((await vera.page(`/questions/${question}/alias`)).status).toBe(404)
    expect((await lift(vera)).status).toBe(404)
    expect(await (await anouk.page(`/questions/${question}/alias`)).text()).toContain('Vera')
    await admin.submit('/admin/confidants', { person: 'vera' })
  })
})
