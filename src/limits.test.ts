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

describe('text that no database holds', () => {
  it('is kept without it, whoever sends it', async () => {
    const person = await fresh()
    expect((await person.send('PUT', '/drafts/question', { 'ti\0tle': 'Hoe\0 dan\ud800?' })).status).toBe(200)
    expect((await person.submit('/questions', { title: 'Wat doet een nul in de sleutel?', _once: '\0' })).status).toBe(303)
    expect((await product.visitor.send('POST', '/sign-in/passkey', { id: 'a\0', response: { clientDataJSON: '\0' } })).status).toBe(403)
  })

  it('does not turn round the words that stand after it', async () => {
    const asked = await (await fresh()).send('POST', '/questions', { ...question, title: 'Wat \u202eals\u2066 dit\u0007 omkeert?' })
    expect(await asked.json()).toMatchObject({ title: 'Wat als dit omkeert?' })
  })
})

describe('bytes that are no text', () => {
  const send = (body: Uint8Array<ArrayBuffer> | string, type: string) =>
    product.app.request('http://localhost:3000/language', { method: 'POST', body, headers: { 'content-type': type, accept: 'application/json' } })

  it('are refused, not guessed at, in JSON and in a form', async () => {
    const broken = Buffer.concat([Buffer.from('{"language":"nl","note":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')])
    for (const answer of [await send(new Uint8Array(broken), 'application/json'), await send('language=nl&note=%C3%28', 'application/x-www-form-urlencoded')])
      expect([answer.status, (await answer.json()).title]).toEqual([422, expect.stringContaining('Dit kunnen we niet lezen')])
  })

  it('are not seen where there are none', async () => {
    const person = await fresh()
    const asked = await person.send('POST', '/questions', { ...question, title: 'Hoe zeg je 100% “ja” in het 日本語 🙂?' })
    expect(await asked.json()).toMatchObject({ title: 'Hoe zeg je 100% “ja” in het 日本語 🙂?' })
    expect((await send('language=nl&note=100%+zeker', 'application/x-www-form-urlencoded')).status).toBeLessThan(300)
  })
})

describe('where a list goes on', () => {
  it.each(['9999-99-99 99:99:99+00|1', '2026-02-31 10:00:00+00|1', '0000-01-01 10:00:00+00|1', '2026-11-21 10:00:00+99|1', 'x', '|'])('is refused to a program, and begins at the top of a page, when it makes no sense: %s', async (cursor) => {
    const after = Buffer.from(cursor).toString('base64url')
    for (const list of ['/questions', '/harvests', '/circles', '/people', '/harvests.atom', '/harvests/feed.json']) {
      const refused = await bram.json(`${list}?after=${after}`)
      expect([refused.status, refused.headers.get('content-type')], list).toEqual([422, expect.stringContaining('application/problem+json')])
      expect((await refused.json()).errors, list).toEqual([{ field: 'after', message: expect.stringContaining('begin zonder') }])
      expect((await bram.page(`${list}?after=${after}`)).status, list).toBe(200)
    }
  })
})

describe('what a program looks for', () => {
  it.each(['/questions?state=nonsense', '/questions?drive=haast&state=asked', `/questions?q=${'x'.repeat(201)}`, `/harvests?theme=${'x'.repeat(41)}`, `/people?q=${'x'.repeat(201)}`])(
    'is refused with the field when it makes no sense, and left out of a page: %s',
    async (address) => {
      const refused = await bram.json(address)
      expect([refused.status, (await refused.json()).errors]).toEqual([422, [{ field: /[?](\w+)/.exec(address)?.[1], message: expect.any(String) }]])
      expect((await bram.page(address)).status).toBe(200)
    },
  )

  it('may be left empty, as a form sends it', async () => {
    expect((await bram.json('/questions?q=&state=&drive=&theme=&organisation=&after=')).status).toBe(200)
  })

  it('is refused in a conversation as well', async () => {
    const { id } = await (await bram.send('POST', '/questions', question)).json()
    const refused = await bram.json(`/questions/${id}/contributions?after=gisteren`)
    expect([refused.status, (await refused.json()).errors]).toEqual([422, [{ field: 'after', message: expect.any(String) }]])
    expect((await bram.page(`/questions/${id}?after=gisteren`)).status).toBe(200)
  })
})

describe('odd requests', () => {
  it('are not multiplied by an address with many endings', async () => {
    let asked = 0
    const { fetch } = product.app
    product.app.fetch = (...given) => (asked++, fetch(...given))
    expect((await bram.page(`/questions/1${'.json'.repeat(50)}`)).status).toBe(404)
    product.app.fetch = fetch
    expect(asked).toBe(1)
  })

  it('for the headers of a page about oneself lead to signing in, as the page does', async () => {
    for (const path of ['/settings', '/settings/data', '/me', '/me/profile']) {
      const answer = await product.app.request(`http://localhost:3000${path}`, { method: 'HEAD', headers: { accept: 'text/html' } })
      expect(answer.status, path).toBe(303)
    }
  })

  it('with a cookie that nobody gave are answered without it', async () => {
    for (const cookie of ['kring_notice=__proto__', 'kring_notice=toString', 'kring_session=%E0%A4%A'])
      expect((await product.visitor.page('/about', { cookie })).status, cookie).toBe(200)
  })
})
