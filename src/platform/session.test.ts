import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../testing.ts'
import { beginSession } from './session.ts'

const here = await testProduct({ keepsPages: true })
const there = await here.another()
const anouk = await makePerson(here.db, 'anouk')

/** A session with what it may do in each of the two processes; both have just seen it. */
const sessionInBoth = async () => {
  const cookie = `kring_session=${await beginSession(here.db, anouk.personId, 'test', new Date())}`
  const ask = (app: typeof here.app, path: string, method = 'GET') =>
    app.request(`http://localhost:3000${path}`, { method, headers: { cookie, origin: 'http://localhost:3000', accept: 'application/json', 'content-type': 'application/json' }, ...(method === 'POST' && { body: '{}' }) })
  for (const { app } of [here, there]) expect((await ask(app, '/me')).status).toBe(200)
  return ask
}

// Time stands still in both, so that nothing is forgotten because it is old.
const now = new Date()
for (const { setNow } of [here, there]) setNow(now)

describe('a session that ended', () => {
  it('opens nothing any more where it ended, nor in another process that is in the middle of serving it', async () => {
    for (let round = 0; round < 20; round++) {
      const ask = await sessionInBoth()
      const inUse = Promise.all(Array.from({ length: 10 }, () => ask(there.app, '/me')))
      expect((await ask(here.app, '/sign-out', 'POST')).status).toBeLessThan(400)
      expect((await ask(here.app, '/me')).status).toBe(401)
      await inUse
      await expect.poll(async () => (await ask(there.app, '/me')).status).toBe(401)
    }
  })

  it('is told to the other process, and opens nothing in one that hears nothing, for that remembers nobody', async () => {
    const told: string[] = []
    const stop = there.deps.hub.listen((topics) => void told.push(...topics))
    const ask = await sessionInBoth()
    await ask(here.app, '/sign-out', 'POST')
    await expect.poll(() => told).toContain('house')
    stop()
    const alone = await sessionInBoth()
    await there.deps.hub.stop()
    expect((await alone(here.app, '/sign-out', 'POST')).status).toBeLessThan(400)
    expect((await alone(there.app, '/me')).status).toBe(401)
  })
})
