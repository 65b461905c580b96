import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'

const product = await testProduct()
const { db, visitor } = product
await makePerson(db, 'noor', { administrator: true })

describe('about this place', () => {
  it('says to everybody what to expect, and in the example how to begin one’s own', async () => {
    await db.insertInto('communities').values({ name: 'Leren', isExample: true }).execute()
    const page = await (await visitor.page('/about')).text()
    expect(page).toContain('Over Leren')
    expect(page).toContain('id="begin"')
  })

  it('names its administrators to members only', async () => {
    expect(await (await visitor.page('/accessibility')).text()).not.toContain('Noor')
    expect(await (await (await product.as('noor')).page('/accessibility')).text()).toContain('<li>Noor</li>')
  })
})
