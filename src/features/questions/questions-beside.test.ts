import { expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'

const product = await testProduct()
for (const handle of ['anouk', 'bram', 'carla']) await makePerson(product.db, handle)
const [anouk, bram, carla] = [await product.as('anouk'), await product.as('bram'), await product.as('carla')]

const ask = async (client: typeof anouk, given: object) => ((await (await client.send('POST', '/questions', { audience: 'community', ...given })).json()) as { id: number }).id
const beside = async (client: typeof anouk, id: number) => ((await (await client.json(`/questions/${id}/similar`)).json()) as { items: { id: number; because: string; themes: string[]; people: { handle: string }[] }[] }).items

const compost = await ask(anouk, { title: 'Hoe houden we de compostbak van de moestuin droog?', themes: ['moestuin', 'groen'] })
const alike = await ask(bram, { title: 'Onze compostbak in de moestuin stinkt, wat nu?', themes: ['moestuin'] })
const hidden = await ask(bram, { title: 'Wie leegt de compostbak van de moestuin in de zomer?', audience: 'me' })
await ask(bram, { title: 'Welke boekhouding past bij een kleine stichting?' })
await carla.send('POST', `/questions/${compost}/joins`, { note: '' })
await carla.send('POST', `/questions/${alike}/experiences`, { text: 'Wij deden er takjes tussen.' })
await product.catchUp()

it('beside a question stand those that look like it, with the words, themes and people that they share', async () => {
  expect(await beside(anouk, compost)).toMatchObject([{ id: alike, themes: ['moestuin'], people: [{ handle: 'carla' }] }])
  const [first] = await beside(anouk, compost)
  for (const words of ['“compostbak”', 'zelfde thema: moestuin', 'bij allebei: Carla']) expect(first!.because).toContain(words)
})

it('only those that the reader may see, and not for who may not see the question itself', async () => {
  expect((await beside(bram, compost)).map(({ id }) => id).sort()).toEqual([alike, hidden].sort())
  expect((await beside(carla, compost)).map(({ id }) => id)).toEqual([alike])
  expect((await anouk.json(`/questions/${hidden}/similar`)).status).toBe(404)
  expect((await product.visitor.json(`/questions/${compost}/similar`)).status).toBe(404)
})

it('the page of the question fetches them later; whoever asks one of both can propose to merge from there', async () => {
  const page = await (await carla.page(`/questions/${compost}`)).text()
  expect(page).toMatch(new RegExp(`<turbo-frame id="lijkt-op-${compost}" src="/questions/${compost}/similar" loading="lazy"`))
  const part = async (client: typeof anouk, id: number) => (await client.page(`/questions/${id}/similar`)).text()
  expect(await part(carla, compost)).toContain(`id="lijkt-op-${compost}"`)
  expect(await part(carla, compost)).not.toContain('merges/new')
  expect(await part(anouk, compost)).toContain(`/questions/${compost}/merges/new?with=${alike}`)
  expect(await part(bram, compost)).toContain(`/questions/${alike}/merges/new?with=${compost}`)
})
