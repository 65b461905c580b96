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

describe('an installation behind https', async () => {
  const { db, app } = await testProduct({ configured: false, url: 'https://kring.example.org' })
  await makePerson(db, 'anouk')

  it('sends its cookie over https only', async () => {
    const headers = { origin: 'https://kring.example.org' }
    const answer = await app.request('https://kring.example.org/sign-in/example', { method: 'POST', body: new URLSearchParams({ handle: 'anouk' }), headers })
    expect(answer.headers.get('set-cookie')).toContain('; Secure')
  })
})
