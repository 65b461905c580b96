import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'
import { notPersonal, personal } from './export-data.ts'

const product = await testProduct()
const { db } = product
await db.insertInto('communities').values({ name: 'Leren' }).execute()

describe('taking one’s data along', () => {
  it('gives everything that is mine, and nothing secret or of somebody else', async () => {
    const anouk = await makePerson(db, 'anouk', { organisation: 'school' })
    const bas = await makePerson(db, 'bas')
    const client = await product.as('anouk')
    await client.send('PUT', '/me/profile', { name: 'Anouk', about: 'mijn verhaal', learn: ['luisteren'], teach: [] })
    await client.send('PUT', '/people/bas/acquaintance', { how: 'online' })
    await (await product.as('bas')).send('PUT', '/people/anouk/acquaintance', { how: 'never' })
    const { token } = (await (await client.send('POST', '/settings/tokens', { name: 'agenda' })).json()) as { token: string }
    const answer = await client.page('/settings/data')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="kring-anouk-.*\.json"$/)
    const text = await answer.text()
    const data = JSON.parse(text) as Record<string, { text?: string; about?: string; how?: string }[]>
    expect(data['people']).toMatchObject([{ about: 'mijn verhaal', id: anouk.personId }])
    expect(data['phrases']).toMatchObject([{ text: 'luisteren' }])
    expect(data['acquaintances']).toMatchObject([{ how: 'online', otherId: bas.personId }])
    expect(text).not.toContain(token)
    expect(text).not.toContain('Digest')
    expect(text).not.toContain('never')
  })

  it('leaves out no table that somebody adds', async () => {
    const { rows } = await sql<{ reference: string }>`
      select k.conrelid::regclass || '.' || a.attname as reference
        from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
       where k.contype = 'f' and k.confrelid = 'people'::regclass`.execute(db)
    const considered = new Set([...personal.map(({ table, column }) => `${table}.${column}`), ...notPersonal])
    expect(rows.map(({ reference }) => reference).filter((reference) => !considered.has(reference))).toEqual([])
  })
})

describe('erasing one’s account', () => {
  it('takes one’s own handle, typed, to do', async () => {
    await makePerson(db, 'carla')
    const carla = await product.as('carla')
    const refused = await carla.submit('/settings/erasure', { handle: 'bas' })
    expect(refused.status).toBe(422)
    expect((await carla.page('/settings')).status).toBe(200)
  })

  it('takes the person out and leaves what others built on, without the name', async () => {
    const dirk = await makePerson(db, 'dirk', { organisation: 'school' })
    const [client, elsewhere] = [await product.as('dirk'), await product.as('dirk')]
    await client.send('PUT', '/me/profile', { name: 'Dirk de Groot', about: 'geheim verhaal', reach: 'bel geheim', learn: ['x'], teach: [] })
    const asked = (await (await client.send('POST', '/questions', question({ audience: 'community' }))).json()) as { id: number }
    const mine = (await (await client.send('POST', '/questions', question({ audience: 'me', title: 'Alleen voor mij?' }))).json()) as { id: number }
    const { token } = (await (await client.send('POST', '/settings/tokens', { name: 'agenda' })).json()) as { token: string }

    const answer = await client.submit('/settings/erasure', { handle: 'dirk' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('set-cookie')).toContain('kring_session=;')
    expect((await elsewhere.page('/settings')).headers.get('location')).toContain('/sign-in')
    expect((await product.visitor.json('/me', { authorization: `Bearer ${token}` })).status).toBe(401)

    const anouk = await product.as('anouk')
    expect((await anouk.page('/people/dirk')).status).toBe(404)
    expect((await anouk.page(`/questions/${mine.id}`)).status).toBe(404)
    const page = await (await anouk.page(`/questions/${asked.id}`)).text()
    expect(page).toContain('Hoe bespreek ik werkdruk?')
    expect(page).not.toContain('Dirk')
    const everything = await db.selectFrom('people').selectAll().where('id', '=', dirk.personId).executeTakeFirstOrThrow()
    expect(JSON.stringify(everything)).not.toMatch(/dirk|geheim/i)
    expect(await db.selectFrom('identities').select('id').where('personId', '=', dirk.personId).execute()).toEqual([])
    expect(await db.selectFrom('mails').select('id').where('address', '=', 'dirk@example.org').execute()).toEqual([])
  })

  it('forgets mail that is known by its address only', async () => {
    await makePerson(db, 'gijs')
    const gijs = await product.as('gijs')
    await gijs.submit('/settings/addresses', { address: 'gijs.thuis@example.org' })
    await product.visitor.submit('/sign-in', { address: 'gijs.later@example.org' })
    const { id } = await db.selectFrom('people').select('id').where('handle', '=', 'gijs').executeTakeFirstOrThrow()
    await db.insertInto('identities').values({ personId: id, kind: 'mail', subject: 'gijs.later@example.org', verifiedAt: new Date() }).execute()
    const known = () => db.selectFrom('mails').select('address').where('address', 'like', 'gijs%').orderBy('address').execute()
    expect(await known()).toEqual([{ address: 'gijs.later@example.org' }, { address: 'gijs.thuis@example.org' }])
    expect((await gijs.submit('/settings/erasure', { handle: 'gijs' })).status).toBe(303)
    expect(await known()).toEqual([])
  })

  it('frees the mail address and the handle for a new beginning', async () => {
    await makePerson(db, 'dirk')
    expect((await (await product.as('dirk')).page('/people/dirk')).status).toBe(200)
  })

  it('is not for the last administrator; of two who leave at once one stays', async () => {
    for (const handle of ['els', 'fatma']) await makePerson(db, handle, { administrator: true })
    const [els, fatma] = [await product.as('els'), await product.as('fatma')]
    const answers = await Promise.all([els.send('POST', '/settings/erasure', { handle: 'els' }), fatma.send('POST', '/settings/erasure', { handle: 'fatma' })])
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409])
    expect(await db.selectFrom('administrators').select('personId').execute()).toHaveLength(1)
  })
})

const question = (given: object) => ({
  title: 'Hoe bespreek ik werkdruk?',
  story: 'Iedereen zegt dat het wel gaat, en twee collega’s zijn uitgevallen.',
  drive: 'work',
  whyNow: 'Er is volgende week overleg.',
  ...given,
})
