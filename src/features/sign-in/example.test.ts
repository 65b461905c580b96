import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'

describe('an example community on one’s own machine', async () => {
  const { db, visitor } = await testProduct({ configured: false })
  await makePerson(db, 'anouk', { organisation: 'school' })

  it('lets a newcomer in as one of its people with one click', async () => {
    expect(await (await visitor.page('/sign-in')).text()).toContain('Kijk rond als Anouk')
    const answer = await visitor.submit('/sign-in/example', { handle: 'anouk', return_to: '/questions' })
    expect(answer.headers.get('location')).toBe('/questions')
    expect(answer.headers.get('set-cookie')).toContain('kring_session=')
  })

  it('has nobody by another name', async () => expect((await visitor.submit('/sign-in/example', { handle: 'nobody' })).status).toBe(404))
})

describe('a real installation', async () => {
  const { db, visitor } = await testProduct({ configured: true })
  await makePerson(db, 'anouk')

  it('shows nobody to sign in as, and lets nobody in that way', async () => {
    expect(await (await visitor.page('/sign-in')).text()).not.toContain('Anouk')
    const answer = await visitor.submit('/sign-in/example', { handle: 'anouk' })
    expect(answer.status).toBe(404)
    expect(answer.headers.get('set-cookie')).toBeNull()
  })
})

describe('somebody else’s name for one’s own machine', async () => {
  const { db, app } = await testProduct({ configured: false })
  await makePerson(db, 'anouk')

  // A proxy in front of it, or a website that gives its own name the address 127.0.0.1.
  it.each(['http://kring.example.org', 'http://127.0.0.1.example.org:3000', 'http://192.168.1.4:3000'])('%s opens no door', async (address) => {
    const body = new URLSearchParams({ handle: 'anouk' })
    expect((await app.request(`${address}/sign-in/example`, { method: 'POST', body, headers: { origin: address, host: new URL(address).host } })).status).toBe(404)
    expect(await (await app.request(`${address}/sign-in`)).text()).not.toContain('value="anouk"')
    for (const path of ['/outbox', '/outbox/1', '/outbox/1/page']) expect((await app.request(address + path)).status, path).toBe(404)
    expect((await app.request(`${address}/questions`)).status, 'the rest is there').toBe(200)
  })

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])('%s is one’s own', async (address) => {
    expect(await (await app.request(`${address}/sign-in`)).text()).toContain('value="anouk"')
    expect((await app.request(`${address}/outbox`)).status).toBe(200)
  })
})

describe('an installation behind https', async () => {
  const { db, app } = await testProduct({ configured: false, url: 'https://localhost' })
  await makePerson(db, 'anouk')

  it('sends its cookie over https only', async () => {
    const headers = { origin: 'https://localhost' }
    const answer = await app.request('https://localhost/sign-in/example', { method: 'POST', body: new URLSearchParams({ handle: 'anouk' }), headers })
    expect(answer.headers.get('set-cookie')).toContain('; Secure')
  })
})
