import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from './testing.ts'

const product = await testProduct({ writesPerMinute: 3 })
for (const handle of ['anouk', 'bram']) await makePerson(product.db, handle)
const anouk = await product.as('anouk')
const again = await product.as('anouk')
const bram = await product.as('bram')
let count = 0
/** Somebody who has not written yet. */
const fresh = async () => {
  await makePerson(product.db, `person-${++count}`)
  return product.as(`person-${count}`)
}
const question = { title: 'Hoe vaak mag ik iets vragen in een minuut?', audience: 'public' }

describe('writing very fast', () => {
  it('stops for a person, whichever session or forwarding header they come with, and keeps what was typed', async () => {
    for (let count = 0; count < 3; count++) expect((await anouk.send('POST', '/questions', question)).status).toBe(201)
    const refused = await again.send('POST', '/questions', question, { 'x-forwarded-for': '203.0.113.9' })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('60')
    const page = await anouk.submit('/questions', { ...question, story: 'Dit verhaal raak ik niet kwijt.', drive: 'work' })
    expect(page.status).toBe(429)
    expect(await page.text()).toContain('Dit verhaal raak ik niet kwijt.')
    expect((await bram.send('POST', '/questions', question)).status).toBe(201)
  })
})

describe('what is sent', () => {
  it.each([
    ['nothing', ''],
    ['half an object', '{"title": "Hoe'],
    ['a list', '[1, 2]'],
    ['a number', '7'],
  ])('is told to be unreadable when it is %s', async (_, body) => {
    const answer = await bram.send('PATCH', '/questions/1', body, { 'content-type': 'application/json' })
    expect([404, 422]).toContain(answer.status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  it('is refused when it is larger than anything we keep', async () => {
    const answer = await bram.send('PATCH', '/questions/1', { story: 'a'.repeat(3_000_000) })
    expect(answer.status).toBe(422)
    expect((await answer.json()).title).toContain('te groot')
  })

  it.each(['title', 'story', 'themes', 'relevantUntil', 'audience'])('says which field has the wrong type: %s', async (field) => {
    const answer = await (await fresh()).send('POST', '/questions', { ...question, [field]: { wrong: true } })
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ errors: [{ field }] })
  })
})

describe('ids that are no ids', () => {
  it('are no part of any address', async () => {
    const tooLong = '9'.repeat(20)
    const broken: string[] = []
    for (const { method, path } of product.app.routes.filter((route) => /:\w+\{\[0-9\]/.test(route.path))) {
      const address = path.replaceAll(/:\w+\{\[0-9\].*?\}+(?=\/|$)/g, tooLong)
      const answer = await bram.send(method, address, ['POST', 'PUT', 'PATCH'].includes(method) ? {} : undefined)
      if (answer.status !== 404) broken.push(`${method} ${address} answered ${answer.status}`)
    }
    expect(broken).toEqual([])
  })

  it.each(['0', '9'.repeat(30), '1e9', '-1', '1.5', '%00', "1'--"])('%s is not there', async (id) => {
    for (const noun of ['questions', 'contributions', 'harvests', 'circles', 'people']) {
      expect((await bram.json(`/${noun}/${id}`)).status, noun).toBe(404)
      expect((await bram.page(`/${noun}/${id}`)).status, noun).toBe(404)
    }
  })
})
