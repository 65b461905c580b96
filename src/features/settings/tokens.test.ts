import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'
import { handles, makeTokenFor } from './tokens.ts'

const product = await testProduct()
const { db, visitor } = product
await makePerson(db, 'anouk')
await makePerson(db, 'bas')
const anouk = await product.as('anouk')

const profile = { name: 'Anouk', learn: [], teach: [] }
const make = async (input: object, headers: Record<string, string> = {}) =>
  (await (await anouk.send('POST', '/settings/tokens', { name: 'agenda', ...input }, headers)).json()) as { id: number; token: string }
const by = (token: string) => ({ authorization: `Bearer ${token}` })

describe('a token', () => {
  it('lets a program read as its owner, and write only where that was chosen', async () => {
    const read = await make({ scopes: ['read'] })
    expect(await (await visitor.json('/me', by(read.token))).json()).toMatchObject({ handle: 'anouk', scopes: ['read'] })
    expect((await visitor.send('PUT', '/me/profile', profile, by(read.token))).status).toBe(403)
    await visitor.send('POST', '/language', { language: 'en', back: '/' }, by(read.token))
    expect(await (await visitor.json('/me', by(read.token))).json(), 'mail goes on in the language that it was in').toMatchObject({ language: 'nl' })
    const write = await make({ scopes: ['read', 'write'] })
    expect((await visitor.send('PUT', '/me/profile', profile, by(write.token))).status).toBe(200)
  })

  it('can’t make tokens, add ways in, see sessions, take data along or erase anybody', async () => {
    const { token } = await make({ scopes: ['read', 'write'] })
    for (const path of ['/settings/tokens', '/settings/sessions', '/settings/data', '/settings/erasure']) expect((await visitor.json(path, by(token))).status).toBe(403)
    for (const path of ['/settings/tokens', '/settings/addresses', '/settings/passkeys/challenges', '/settings/erasure'])
      expect((await visitor.send('POST', path, { name: 'x', scopes: ['write'], address: 'a@example.org', handle: 'anouk' }, by(token))).status).toBe(403)
  })

  it('is shown on one page, once, and kept nowhere', async () => {
    const made = await anouk.submit('/settings/tokens', { name: 'agenda', scopes: 'read', _once: 'a-form' })
    const cookie = made.headers.get('set-cookie')!.split(';')[0]!
    const secret = cookie.split('=')[1]!
    expect(made.headers.get('set-cookie')).toContain('HttpOnly')
    const session = await product.as('anouk')
    expect(await (await session.page('/settings/tokens')).text()).not.toContain(secret)
    const { rows } = await sql<{ found: number }>`select count(*) as found from idempotency_keys where body::text like ${`%${secret}%`}`.execute(db)
    expect(rows[0]?.found).toBe(0)
  })

  it('is not told again to a program that repeats its request', async () => {
    const first = await make({ scopes: ['read'] }, { 'idempotency-key': 'k1' })
    const again = await make({ scopes: ['read'] }, { 'idempotency-key': 'k1' })
    expect(again).toEqual({ id: first.id })
  })

  it('ends by its owner’s hand, not by somebody else’s', async () => {
    const { id, token } = await make({ scopes: ['read'] })
    expect((await (await product.as('bas')).send('POST', `/settings/tokens/${id}/removal`)).status).toBe(404)
    expect((await visitor.json('/me', by(token))).status).toBe(200)
    expect((await anouk.submit(`/settings/tokens/${id}/removal`)).status).toBe(303)
    expect((await visitor.json('/me', by(token))).status).toBe(401)
  })

  it('ends on the day that was chosen', async () => {
    product.setNow(new Date('2026-03-02T10:00:00Z'))
    const { token } = await make({ scopes: ['read'], endsOn: '2026-03-05' })
    product.setNow(new Date('2026-03-05T20:00:00Z'))
    expect((await visitor.json('/me', by(token))).status).toBe(200)
    product.setNow(new Date('2026-03-06T00:00:00Z'))
    expect((await visitor.json('/me', by(token))).status).toBe(401)
    product.setNow(new Date())
  })

  it.each([{ name: '' }, { scopes: ['admin'] }, { endsOn: 'soon' }])('with %j is refused', async (wrong) => {
    expect((await anouk.send('POST', '/settings/tokens', { name: 'agenda', scopes: ['read'], ...wrong })).status).toBe(422)
  })
})

describe('an operator', () => {
  it('sees the handles and makes a token for one of them', async () => {
    expect(await handles(db)).toEqual(['anouk', 'bas'])
    const token = (await makeTokenFor(db, 'bas', new Date()))!
    expect(await (await visitor.json('/me', by(token))).json()).toMatchObject({ handle: 'bas', scopes: ['read', 'write'] })
    expect(await makeTokenFor(db, 'nobody', new Date())).toBeUndefined()
  })
})
