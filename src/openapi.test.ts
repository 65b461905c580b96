import { describe, expect, it } from 'vitest'
import { operations } from './app.tsx'
import { makePerson, testProduct } from './testing.ts'

const product = await testProduct()
await makePerson(product.db, 'anouk')
const anouk = await product.as('anouk')

/** Pages for people, and the forms on them that do in two steps what JSON does in one. */
const forPeopleOnly = [/^GET .*\/(new|edit|close|urgency|me|agreements|renewals|closure|draft|preview|audience|consent|removal|wording|asked|links)$/, /^POST .*\/(removal|withdrawal|wording|edit|answers|settlement|freshness|moves|audience|agreements)$/, /^[A-Z]+ \/(sign-in|sign-out|language|appearance|setup|about|accessibility|feeds|settings|admin|outbox|mail|notices)\b/, /^GET \/$/, /^GET \/healthz$/, /^GET \/openapi\.json$/, /^POST \/questions\/new$/, /\/passages/, /\/picture/, /^GET \/harvests\/\{file\}$/]

const routes = [...new Set(product.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path.replaceAll(/\{.*?\}+(?=\/|$)/g, '').replaceAll(/:(\w+)/g, '{$1}')}`))]
const described = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)

describe('/openapi.json', () => {
  it('describes every address that answers programs', () => {
    const forms = (route: string) => forPeopleOnly.some((pattern) => pattern.test(route))
    // Of one address with a PUT, PATCH or DELETE, the POST is what a form sends.
    const twin = (route: string) => route.startsWith('POST ') && ['PUT', 'PATCH'].some((method) => described.includes(route.replace('POST', method)))
    expect(routes.filter((route) => !described.includes(route) && !forms(route) && !twin(route))).toEqual([])
  })

  it('describes nothing that is not there', () => {
    expect(described.filter((route) => !routes.includes(route))).toEqual([])
  })

  it('is OpenAPI 3.1 with a schema for what goes in and what comes out', async () => {
    const api = await (await anouk.json('/openapi.json')).json()
    expect(api.openapi).toBe('3.1.0')
    const ask = api.paths['/questions'].post
    expect(ask.requestBody.content['application/json'].schema.properties).toHaveProperty('title')
    expect(ask.responses['201'].content['application/json'].schema.properties).toHaveProperty('state')
  })

  it('tells the truth: answers fit their schemas', async () => {
    const made = await anouk.send('POST', '/questions', { title: 'Wie kent een goede vervanger voor de beamer?' })
    const { id } = await made.clone().json()
    await anouk.send('POST', `/questions/${id}/experiences`, { text: 'Wij kochten er een tweedehands bij de gemeente.' })
    const answers: [string, Response][] = [
      ['post /questions', made],
      ['get /questions', await anouk.json('/questions')],
      ['get /questions/{id}', await anouk.json(`/questions/${id}`)],
      ['get /questions/similar', await anouk.json('/questions/similar?q=beamer+vervanger')],
      ['get /people/{handle}', await anouk.json('/people/anouk')],
      ['get /me', await anouk.json('/me')],
      ['get /harvests', await anouk.json('/harvests')],
    ]
    for (const [name, answer] of answers) {
      const operation = operations.find(({ method, path }) => `${method} ${path}` === name)
      const parsed = operation?.output?.safeParse(await answer.json())
      expect(parsed?.error?.issues ?? (parsed ? [] : [`${name} has no schema`]), name).toEqual([])
    }
  })
})
