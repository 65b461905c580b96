import { beforeEach, describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'

const product = await testProduct()
const { db, visitor } = product
const start = new Date('2026-03-02T10:00:00Z')
await makePerson(db, 'anouk')
await makePerson(db, 'bas')

beforeEach(async () => {
  product.setNow(start)
  for (const table of ['mails', 'rateLimits', 'sessions', 'passkeys', 'addressConfirmations', 'identities'] as const) await db.deleteFrom(table).execute()
  for (const handle of ['anouk', 'bas']) await db.insertInto('identities').values({ personId: await idOf(handle), kind: 'mail', subject: `${handle}@example.org`, verifiedAt: start }).execute()
})

const idOf = async (handle: string) => (await db.selectFrom('people').select('id').where('handle', '=', handle).executeTakeFirstOrThrow()).id
const addresses = async (handle: string) =>
  db.selectFrom('identities').select(['id', 'subject']).where('personId', '=', await idOf(handle)).orderBy('id').execute()
const mailTo = (address: string) => db.selectFrom('mails').selectAll().where('address', '=', address).orderBy('id', 'desc').limit(1).executeTakeFirst()
const tokenMailedTo = async (address: string) => /token=([\w-]+)/.exec((await mailTo(address))?.text ?? '')?.[1]
const passkeyOf = async (handle: string) =>
  db.insertInto('passkeys').values({ personId: await idOf(handle), credential: `key-${handle}`, publicKey: Buffer.from('x'), name: 'Sleutel' }).returning('id').executeTakeFirstOrThrow()

describe('a mail address', () => {
  it('becomes somebody’s own when they, signed in, open the link in its mailbox', async () => {
    const anouk = await product.as('anouk')
    await anouk.submit('/settings/addresses', { address: 'Anouk@Work.example' })
    const token = (await tokenMailedTo('anouk@work.example'))!
    expect(await (await anouk.page(`/settings/addresses/confirmations?token=${token}`)).text()).toContain('anouk@work.example')
    expect(await addresses('anouk')).toHaveLength(1)
    expect((await anouk.submit('/settings/addresses/confirmations', { token })).status).toBe(303)
    expect((await addresses('anouk')).map(({ subject }) => subject)).toEqual(['anouk@example.org', 'anouk@work.example'])
    expect((await mailTo('anouk@example.org'))?.text).toContain('anouk@work.example')
    expect((await anouk.submit('/settings/addresses/confirmations', { token })).status).toBe(409)
  })

  it('does not become somebody’s own because somebody else clicks the link', async () => {
    const anouk = await product.as('anouk')
    await anouk.submit('/settings/addresses', { address: 'victim@example.org' })
    const token = (await tokenMailedTo('victim@example.org'))!
    expect((await (await product.as('bas')).submit('/settings/addresses/confirmations', { token })).status).toBe(409)
    expect((await visitor.submit('/settings/addresses/confirmations', { token })).headers.get('location')).toContain('/sign-in')
    product.setNow(new Date(start.getTime() + 60 * 60_000))
    expect((await anouk.submit('/settings/addresses/confirmations', { token })).status).toBe(409)
  })

  it('that somebody else has can’t be taken, and only its mailbox is told', async () => {
    const anouk = await product.as('anouk')
    const answer = await anouk.submit('/settings/addresses', { address: 'bas@example.org' })
    expect(answer.headers.get('location')).toBe('/settings#addresses')
    expect((await mailTo('bas@example.org'))?.text).toContain('er is al een account mee')
    expect(await tokenMailedTo('bas@example.org')).toBeUndefined()
  })

  it('is asked for a few times an hour, no more', async () => {
    const anouk = await product.as('anouk')
    const statuses: number[] = []
    for (let number = 0; number < 6; number += 1) statuses.push((await anouk.submit('/settings/addresses', { address: `a${number}@example.org` })).status)
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429])
    product.setNow(new Date(start.getTime() + 61 * 60_000))
    expect((await anouk.submit('/settings/addresses', { address: 'a9@example.org' })).status).toBe(303)
  })

  it('is not asked for more often by asking all at once', async () => {
    const [anouk, bas] = [await product.as('anouk'), await product.as('bas')]
    const both = Array.from({ length: 5 }, () => [anouk, bas]).flat()
    const statuses = await Promise.all(both.map(async (client) => (await client.submit('/settings/addresses', { address: 'victim@example.org' })).status))
    expect(statuses.toSorted()).toEqual([303, 303, 303, 303, 303, 429, 429, 429, 429, 429])
  })

  it('of somebody else can’t be removed', async () => {
    const { id } = (await addresses('bas'))[0]!
    expect((await (await product.as('anouk')).send('POST', `/settings/addresses/${id}/removal`)).status).toBe(404)
    expect(await addresses('bas')).toHaveLength(1)
  })

  it('can be removed, but never the last way in', async () => {
    const anouk = await product.as('anouk')
    const { id } = (await addresses('anouk'))[0]!
    const refused = await anouk.submit(`/settings/addresses/${id}/removal`)
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('laatste manier')
    await passkeyOf('anouk')
    expect((await anouk.submit(`/settings/addresses/${id}/removal`)).status).toBe(303)
    expect(await addresses('anouk')).toEqual([])
  })

  it('and passkey removed at the same moment leave one way in', async () => {
    const anouk = await product.as('anouk')
    const { id } = (await addresses('anouk'))[0]!
    const passkey = await passkeyOf('anouk')
    const answers = await Promise.all([anouk.send('POST', `/settings/addresses/${id}/removal`), anouk.send('POST', `/settings/passkeys/${passkey.id}/removal`)])
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409])
  })
})

describe('a passkey', () => {
  it('is renamed and removed by its owner only', async () => {
    const { id } = await passkeyOf('anouk')
    const bas = await product.as('bas')
    expect((await bas.send('POST', `/settings/passkeys/${id}`, { name: 'x' })).status).toBe(404)
    expect((await bas.send('POST', `/settings/passkeys/${id}/removal`)).status).toBe(404)
    const anouk = await product.as('anouk')
    await anouk.submit(`/settings/passkeys/${id}`, { name: 'Mijn telefoon' })
    expect(await (await anouk.page('/settings')).text()).toContain('Mijn telefoon')
    expect((await anouk.submit(`/settings/passkeys/${id}/removal`)).status).toBe(303)
  })

  it.each([{}, { id: 'x' }, { id: 'x', response: { clientDataJSON: '' } }, { id: 'x', response: { clientDataJSON: 'e30', attestationObject: 'o2Nm' } }])(
    'that is %j is refused, and lets nobody in',
    async (credential) => {
      const anouk = await product.as('anouk')
      expect((await anouk.send('POST', '/settings/passkeys', credential)).status).toBeGreaterThanOrEqual(400)
      const answer = await visitor.send('POST', '/sign-in/passkey', credential)
      expect([403, 422]).toContain(answer.status)
      expect(answer.headers.get('set-cookie')).toBeNull()
    },
  )
})

describe('a session', () => {
  const sessionsOf = async (client: Awaited<ReturnType<typeof product.as>>) => ((await (await client.json('/settings/sessions')).json()) as { items: { id: number }[] }).items

  it('is listed with its device, and ended by its owner', async () => {
    const [here, there] = [await product.as('anouk'), await product.as('anouk')]
    expect(await sessionsOf(here)).toHaveLength(2)
    expect(await (await here.page('/settings')).text()).toContain('dit apparaat')
    const newest = (await sessionsOf(here)).map(({ id }) => id).sort((one, other) => other - one)[0]!
    expect((await here.submit(`/settings/sessions/${newest}/removal`)).status).toBe(303)
    expect((await there.page('/settings')).headers.get('location')).toContain('/sign-in')
  })

  it('of somebody else can’t be ended', async () => {
    const [anouk, bas] = [await product.as('anouk'), await product.as('bas')]
    const { id } = (await sessionsOf(anouk))[0]!
    expect((await bas.send('POST', `/settings/sessions/${id}/removal`)).status).toBe(404)
    expect((await anouk.page('/settings')).status).toBe(200)
  })

  it('is ended with all others by one button, except the one that it is pressed in', async () => {
    const [here, ...others] = [await product.as('anouk'), await product.as('anouk'), await product.as('anouk')]
    const bas = await product.as('bas')
    await here!.submit('/settings/sessions/removal')
    expect((await here!.page('/settings')).status).toBe(200)
    for (const other of others) expect((await other.page('/settings')).status).toBe(303)
    expect((await bas.page('/settings')).status).toBe(200)
  })
})
