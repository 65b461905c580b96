import { beforeEach, describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'

const product = await testProduct()
const { db, visitor } = product
await db.insertInto('communities').values({ name: 'Leren', joining: 'invited' }).execute()
await makePerson(db, 'noor', { administrator: true })
await makePerson(db, 'bas')
const [noor, bas] = [await product.as('noor'), await product.as('bas')]
beforeEach(() => db.deleteFrom('rateLimits').execute())

const mailTo = (address: string) => db.selectFrom('mails').selectAll().where('address', '=', address).orderBy('id', 'desc').executeTakeFirst()
const tokenMailedTo = async (address: string) => /token=([\w-]+)/.exec((await mailTo(address))?.text ?? '')![1]!

describe('administration', () => {
  it('does not exist for others', async () => {
    for (const path of ['/admin', '/admin/people']) {
      expect((await bas.page(path)).status).toBe(404)
      expect((await visitor.page(path)).status).toBe(404)
      expect((await noor.page(path)).status).toBe(200)
    }
    for (const [path, body] of [
      ['/admin/community', { name: 'Van Bas', language: 'nl', joining: 'open' }],
      ['/admin/invitations', { addresses: 'x@example.org' }],
      ['/admin/administrators', { person: 'bas' }],
      ['/admin/administrators/noor/removal', {}],
    ] as const)
      expect((await bas.submit(path, body)).status).toBe(404)
  })

  it('changes the name, seen by the next who opens a page', async () => {
    await visitor.page('/about')
    expect((await noor.submit('/admin/community', { name: 'Kring Noord', language: 'nl', joining: 'invited' })).status).toBe(303)
    expect(await (await visitor.page('/about')).text()).toContain('Kring Noord')
  })
})

describe('the time zone', () => {
  const given = { name: 'Kring Noord', language: 'nl', joining: 'invited' }

  it('is that of the Netherlands until an administrator chooses another, which counts for the morning of everyone', async () => {
    expect(await (await noor.json('/me/notices')).json()).toMatchObject({ timeZone: 'Europe/Amsterdam' })
    expect((await noor.submit('/admin/community', { ...given, timeZone: 'America/Paramaribo' })).status).toBe(303)
    expect(await (await bas.json('/me/notices')).json()).toMatchObject({ timeZone: 'America/Paramaribo' })
    expect(await (await noor.page('/admin')).text()).toContain('<option value="America/Paramaribo" selected')
    await noor.submit('/admin/community', given)
    expect(await (await bas.json('/me/notices')).json()).toMatchObject({ timeZone: 'America/Paramaribo' })
  })

  it('is one that there is', async () => {
    expect((await noor.submit('/admin/community', { ...given, timeZone: 'Europe/Atlantis' })).status).toBe(422)
  })
})

describe('an invitation', () => {
  it('lets somebody in who could not come in before', async () => {
    await noor.submit('/admin/invitations', { addresses: 'guest@example.org, Two@Example.org;\nbas@example.org' })
    expect((await mailTo('guest@example.org'))?.subject).toBe('Noor nodigt je uit voor Kring Noord')
    expect(await mailTo('two@example.org')).toBeDefined()
    expect(await mailTo('bas@example.org')).toBeUndefined()
    const token = await tokenMailedTo('guest@example.org')
    expect((await visitor.submit('/sign-in/links', { token, name: 'Gast' })).status).toBe(303)
    const page = await (await noor.page('/admin/people')).text()
    expect(page).toContain('two@example.org')
    expect(page).not.toContain('guest@example.org')
  })

  it('that is withdrawn lets nobody in, by link or by asking for one', async () => {
    const token = await tokenMailedTo('two@example.org')
    await noor.submit('/admin/invitations/removal', { address: 'two@example.org' })
    expect((await visitor.submit('/sign-in/links', { token, name: 'Twee' })).status).toBe(409)
    await visitor.submit('/sign-in', { address: 'two@example.org' })
    expect((await mailTo('two@example.org'))?.subject).toBe('Je wilde inloggen')
  })

  it('names the address that is none, and mails nobody', async () => {
    const refused = await noor.submit('/admin/invitations', { addresses: 'three@example.org\ngeen-adres' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Dit is geen mailadres: geen-adres')
    expect(await mailTo('three@example.org')).toBeUndefined()
    expect((await noor.submit('/admin/invitations', { addresses: ' ' })).status).toBe(422)
  })
})

describe('administrators', () => {
  it('appoint each other, and the last one stays', async () => {
    expect((await noor.submit('/admin/administrators/noor/removal')).status).toBe(409)
    expect((await noor.submit('/admin/administrators', { person: 'bas' })).status).toBe(303)
    expect((await bas.page('/admin')).status).toBe(200)
    const answers = await Promise.all([noor.send('POST', '/admin/administrators/bas/removal'), bas.send('POST', '/admin/administrators/noor/removal')])
    expect(answers.map(({ status }) => status).sort()).not.toEqual([204, 204])
    expect(await db.selectFrom('administrators').select('personId').execute()).toHaveLength(1)
  })
})

describe('who becomes an administrator', () => {
  it('is said by name, which the page offers, or by the name in the address', async () => {
    await db.insertInto('people').values([{ handle: 'anouk-bakker', name: 'Anouk Bakker' }, { handle: 'sam-1', name: 'Sam' }, { handle: 'sam-2', name: 'Sam' }]).execute()
    const first = await db.selectFrom('administrators').innerJoin('people', 'people.id', 'personId').select('handle').executeTakeFirstOrThrow()
    const administrator = first.handle === 'noor' ? noor : bas
    const page = await (await administrator.page('/admin/people')).text()
    for (const name of ['Anouk Bakker', 'sam-1', 'sam-2']) expect(page).toContain(`<option value="${name}">`)
    const refused = async (person: string) => {
      const answer = await administrator.submit('/admin/administrators', { person })
      expect(answer.status).toBe(422)
      return answer.text()
    }
    expect(await refused('Anouk Visser')).toContain('We kennen hier niemand die Anouk Visser heet')
    expect(await refused('sam')).toContain('Schrijf wie je bedoelt: sam-1, sam-2')
    for (const person of ['anouk  BAKKER', 'sam-2']) expect((await administrator.submit('/admin/administrators', { person })).status).toBe(303)
    const all = await db.selectFrom('administrators').innerJoin('people', 'people.id', 'personId').select('handle').execute()
    expect(all.map(({ handle }) => handle)).toEqual(expect.arrayContaining(['anouk-bakker', 'sam-2']))
  })
})
