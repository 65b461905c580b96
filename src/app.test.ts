import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from './testing.ts'

const product = await testProduct()

describe('the house', () => {
  it('answers what is not there with a page for a person and a problem for a program', async () => {
    const page = await product.visitor.page('/nowhere')
    expect(page.status).toBe(404)
    expect(await page.text()).toContain('Deze pagina is er niet, of niet voor jou.')
    const problem = await product.visitor.json('/nowhere')
    expect(problem.headers.get('content-type')).toContain('application/problem+json')
    expect(await problem.json()).toMatchObject({ status: 404 })
  })

  it('says in which ways an address can be asked', async () => {
    for (const [method, path, allow] of [
      ['PUT', '/questions', 'GET, HEAD, POST'],
      ['GET', '/language', 'POST'],
      ['POST', '/harvests.json', 'GET, HEAD'],
      ['OPTIONS', '/healthz', 'GET, HEAD'],
    ] as const) {
      const answer = await product.visitor.send(method, path)
      expect([path, answer.status, answer.headers.get('allow')]).toEqual([path, 405, allow])
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
    }
    expect((await product.visitor.send('PUT', '/nowhere')).headers.has('allow')).toBe(false)
  })

  it('speaks the language that the browser asks for', async () => {
    const page = await product.visitor.page('/nowhere', { 'accept-language': 'en-GB,en;q=0.9' })
    expect(await page.text()).toContain('This page does not exist')
  })

  it('knows who comes in by a session, and turns away an unknown token', async () => {
    await makePerson(product.db, 'anouk')
    const anouk = await product.as('anouk')
    expect(await (await anouk.page('/nowhere')).text()).toContain('Anouk')
    expect((await product.visitor.json('/openapi.json', { authorization: 'Bearer nonsense' })).status).toBe(401)
  })

  it('lets nobody keep what a member was shown', async () => {
    await makePerson(product.db, 'bram')
    const bram = await product.as('bram')
    for (const path of ['/', '/questions', '/settings', '/me', '/people/bram', '/nowhere', '/questions/similar?q=rooster'])
      expect((await bram.page(path)).headers.get('cache-control'), path).toBe('private, no-store')
    expect((await bram.json('/me/profile')).headers.get('cache-control')).toBe('private, no-store')
    expect((await product.visitor.page('/questions')).headers.get('cache-control')).toBe('private, no-cache')
    expect((await bram.page('/harvests.atom')).headers.get('cache-control'), 'as a visitor sees it').toBe('public, no-cache')
  })

  it('refuses a write that another website sends', async () => {
    const forged = await product.visitor.submit('/questions', {}, { origin: 'https://evil.example' })
    expect(forged.status).toBe(403)
    expect(await forged.text()).toContain('andere website')
  })
})
