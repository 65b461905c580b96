import { expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'

const product = await testProduct()
await makePerson(product.db, 'anouk')
const anouk = await product.as('anouk')

const found = async (typed: string) => {
  const { items } = (await (await anouk.json(`/questions/similar?q=${encodeURIComponent(typed)}`)).json()) as { items: { because: string }[] }
  return items.map(({ because }) => because)
}

it('the only question of a new community is found by two words of it, and not by one', async () => {
  await anouk.send('POST', '/questions', { title: 'Hoe krijgen we het rooster rond zonder iemand te bellen?' })
  await product.catchUp()
  expect(await found('Moet jij nog bellen voor je rooster?')).toEqual(['zelfde woorden: “bellen”, “rooster”'])
  expect(await found('Een rooster voor de tuin')).toEqual([])
})
