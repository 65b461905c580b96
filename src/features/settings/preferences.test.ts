import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'

const product = await testProduct()
await makePerson(product.db, 'anouk')

describe('language and appearance', () => {
  it('are a visitor’s choice too, and lead back to where they were', async () => {
    const chosen = await product.visitor.submit('/language', { language: 'en', back: '/sign-in?return_to=%2Fquestions' })
    expect(chosen.headers.get('location')).toBe('/sign-in?return_to=%2Fquestions')
    const cookie = chosen.headers.get('set-cookie')!.split(';')[0]!
    expect(await (await product.visitor.page('/sign-in', { cookie })).text()).toContain('Mail me a link')
    const dark = await product.visitor.submit('/appearance', { appearance: 'dark', back: '/sign-in' })
    expect(await (await product.visitor.page('/sign-in', { cookie: dark.headers.get('set-cookie')!.split(';')[0]! })).text()).toContain('data-theme="kring-dark"')
  })

  it('never lead to another website', async () => {
    for (const back of ['//evil.example', '/\\evil.example', 'https://evil.example/'])
      expect((await product.visitor.submit('/language', { language: 'en', back })).headers.get('location')).toBe('/')
  })

  it('are words that we know', async () => {
    expect((await product.visitor.submit('/language', { language: 'xx', back: '/' })).status).toBe(422)
    expect((await product.visitor.submit('/appearance', { appearance: 'neon', back: '/' })).status).toBe(422)
  })

  it('of a member is also that of their mail', async () => {
    await (await product.as('anouk')).submit('/language', { language: 'en', back: '/settings' })
    expect(await product.db.selectFrom('people').select('language').execute()).toEqual([{ language: 'en' }])
  })
})
