import { expect, it } from 'vitest'
import { testProduct } from '../../testing.ts'
import { answerAs, formCircleOf, gather } from './testing.ts'

const product = await testProduct()

it('people who do all kinds of things at once in a circle and at its question do not get in each other’s way', async () => {
  const gathered = await gather(product, 'anouk', ['bram', 'noor', 'sem', 'lena'])
  await gather(product, 'joost', [])
  const { question, client } = gathered
  const circle = await formCircleOf(gathered, 'anouk', ['bram', 'noor', 'sem', 'lena'])
  for (const handle of ['bram', 'noor', 'sem']) await answerAs(client(handle), circle, 'accepted')
  const said = (await (await client('anouk').send('POST', `/circles/${circle}/contributions`, { text: 'Begin' })).json()) as { id: number }
  const joost = await product.as('joost')
  const endsOn = new Date(Date.now() + 50 * 86_400_000).toISOString().slice(0, 10)
  const doings = Array.from({ length: 6 }, (_, at) => [
    client('bram').send('POST', `/circles/${circle}/contributions`, { text: `Bijdrage ${at}`, replyTo: said.id }),
    client('noor').send('PUT', `/contributions/${said.id}/helpful`),
    client('noor').send('DELETE', `/contributions/${said.id}/helpful`),
    client('anouk').send('PATCH', `/contributions/${said.id}`, { text: `Versie ${at}`, version: at + 1 }),
    client('sem').send('PATCH', `/circles/${circle}`, { rhythm: `Ritme ${at}`, version: at + 1 }),
    client('noor').send('POST', `/circles/${circle}/renewals`, { endsOn }),
    answerAs(client('bram'), circle, 'accepted', { ownQuestion: `Vraag ${at}` }),
    joost.send('PUT', `/questions/${question}/follow`),
    joost.send('DELETE', `/questions/${question}/follow`),
    joost.send('POST', `/questions/${question}/contributions`, { text: `Van buiten ${at}` }),
    client('anouk').send('POST', `/questions/${question}/circle`, { people: ['bram', 'noor'] }),
    client('bram').send('POST', `/circles/${circle}/harvests`, { title: `Opbrengst ${at}` }),
  ]).flat()
  doings.push(answerAs(client('lena'), circle, 'declined'), client('sem').send('DELETE', `/circles/${circle}/members/me`), client('noor').send('POST', `/circles/${circle}/closure`, { why: 'Klaar' }))
  const statuses = (await Promise.all(doings)).map(({ status }) => status)
  expect(statuses.filter((status) => status >= 500)).toEqual([])
  expect(new Set(statuses)).toContain(201)
})

it('ten who form the very same circle at the same moment form one', async () => {
  const gathered = await gather(product, 'anouk', ['sem', 'lena'])
  const { client } = gathered
  const asked = Array.from({ length: 10 }, () => client('anouk').send('POST', `/questions/${gathered.question}/circle`, { people: ['sem', 'lena'], purpose: 'Dezelfde' }))
  const answers = await Promise.all(asked)
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 409)])
  const refused = answers.find(({ status }) => status === 409)!
  const made = (await (await answers.find(({ status }) => status === 201)!).json()) as { id: number }
  expect(await refused.json()).toMatchObject({ circleId: made.id })
  await answerAs(client('sem'), made.id, 'accepted')
  expect((await client('anouk').send('POST', `/questions/${gathered.question}/circle`, { people: ['sem', 'lena'] })).status).toBe(201)
})
