import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'
import { questionSchedules } from './schedules.ts'

const product = await testProduct()
for (const handle of ['anouk', 'bram']) await makePerson(product.db, handle)
const anouk = await product.as('anouk')
const bram = await product.as('bram')

const days = (count: number) => new Date(Date.now() + count * 86_400_000)
const timePasses = async (now: Date) => {
  product.setNow(now)
  for (const { run } of questionSchedules) await run(product.deps)
  await product.catchUp()
}
const ask = async (fields: object = {}) =>
  ((await (await anouk.send('POST', '/questions', { title: 'Wie regelt bij jullie de noodopvang in de kerstvakantie?', ...fields })).json()) as { id: number }).id
const read = async (id: number) => (await anouk.json(`/questions/${id}`)).json()
const mails = () => product.db.selectFrom('mails').select(['cause', 'address', 'text', 'html']).where('cause', 'like', 'urgency:%').execute()

describe('a question past its date', () => {
  it('asks its asker once whether it is still urgent, on the home page and by mail', async () => {
    product.setNow(new Date())
    const id = await ask({ relevantUntil: days(5).toISOString().slice(0, 10) })
    await timePasses(days(4))
    expect(await mails()).toEqual([])
    await timePasses(days(6))
    await timePasses(days(7))
    expect(await mails()).toHaveLength(1)
    expect((await mails())[0]).toMatchObject({ address: 'anouk@example.org', text: expect.stringContaining(`/questions/${id}/urgency`) })
    for (const answer of ['extend', 'harvest', 'close']) expect((await mails())[0]?.html).toContain(`/questions/${id}/urgency?answer=${answer}">`)
    expect(await (await anouk.page('/')).text()).toContain('Speelt je vraag nog')
    expect(await (await bram.page('/')).text()).not.toContain('Speelt je vraag nog')
  })

  it.each([
    ['extend', 'asked'],
    ['harvest', 'asked'],
    ['close', 'closed'],
  ])('is answered with %s', async (answer, state) => {
    product.setNow(new Date())
    const id = await ask({ relevantUntil: days(5).toISOString().slice(0, 10) })
    await timePasses(days(6))
    expect((await bram.send('POST', `/questions/${id}/urgency`, { answer })).status).toBe(403)
    const answered = await anouk.submit(`/questions/${id}/urgency`, { answer })
    expect(answered.headers.get('location')).toBe(answer === 'harvest' ? `/questions/${id}/harvests/new` : `/questions/${id}`)
    const question = await read(id)
    expect(question.state).toBe(state)
    if (answer !== 'close') expect(question.relevantUntil).toBe(days(66).toISOString().slice(0, 10))
    expect(await (await anouk.page(`/questions/${id}`)).text()).not.toContain('Speelt deze vraag nog?')
  })
})

describe('a question that stays quiet', () => {
  it('goes dormant after sixty days and wakes up by one click of somebody who takes part', async () => {
    product.setNow(new Date())
    const id = await ask()
    await bram.send('POST', `/questions/${id}/joins`, { note: 'Hier ook.' })
    await timePasses(days(59))
    expect((await read(id)).state).toBe('gathering')
    await timePasses(days(61))
    const asleep = await read(id)
    expect(asleep).toMatchObject({ state: 'dormant' })
    expect(asleep.history.at(-1)).toMatchObject({ state: 'dormant', by: null })
    expect((await bram.submit(`/questions/${id}/states`, { to: 'reopened' })).status).toBe(303)
    expect((await read(id)).state).toBe('gathering')
  })
})
