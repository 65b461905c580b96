import { beforeEach, describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'

const product = await testProduct()
const { db, visitor } = product
const start = new Date('2026-03-02T10:00:00Z')
await makePerson(db, 'anouk')
await db.insertInto('communities').values({ name: 'Leren', joining: 'open' }).execute()

beforeEach(async () => {
  product.setNow(start)
  await db.deleteFrom('rateLimits').execute()
  await db.deleteFrom('mails').execute()
})

const lastMail = () => db.selectFrom('mails').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()
const tokenIn = ({ text }: { text: string }) => /\/sign-in\/links\?token=([\w-]+)/.exec(text)![1]!

const askedLink = async (address: string, returnTo = '/') => {
  await visitor.submit('/sign-in', { address, return_to: returnTo })
  return tokenIn(await lastMail())
}
const sessions = async () => Number((await db.selectFrom('sessions').select((eb) => eb.fn.countAll().as('count')).executeTakeFirstOrThrow()).count)

describe('asking for a link', () => {
  it('is answered the same for an address that we know and one that we do not', async () => {
    const known = await visitor.submit('/sign-in', { address: 'anouk@example.org' })
    const unknown = await visitor.submit('/sign-in', { address: 'nobody@example.org' })
    expect([known.status, known.headers.get('location')]).toEqual([303, '/sign-in/asked'])
    expect([unknown.status, unknown.headers.get('location')]).toEqual([303, '/sign-in/asked'])
    expect([...unknown.headers]).toEqual([...known.headers])
    expect((await visitor.send('POST', '/sign-in', { address: 'nobody@example.org' })).status).toBe(204)
    expect(await (await visitor.page('/sign-in/asked')).text()).toContain('Als dit adres bij ons bekend is')
  })

  it('mails to the same mailbox however its address is written', async () => {
    await visitor.submit('/sign-in', { address: '  Anouk@Example.ORG ' })
    expect(await lastMail()).toMatchObject({ address: 'anouk@example.org', subject: 'Je link om in te loggen' })
  })

  it.each(['', 'anouk', 'anouk@', 'a b@example.org', 'a@example.org, b@example.org', 'a@example.org\r\nBcc: b@example.org', 'x'.repeat(100_000)])(
    'says what is wrong with %j and mails nobody',
    async (address) => {
      const answer = await visitor.submit('/sign-in', { address })
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('field-error')
      expect(await db.selectFrom('mails').select('id').execute()).toEqual([])
    },
  )

  it('is refused when another website sends it', async () => {
    expect((await visitor.submit('/sign-in', { address: 'anouk@example.org' }, { origin: 'https://evil.example' })).status).toBe(403)
  })
})

describe('a mailed link', () => {
  it('opens a page and is not spent by that, so that a mail scanner may look', async () => {
    const token = await askedLink('anouk@example.org')
    for (let looked = 0; looked < 3; looked += 1) expect(await (await visitor.page(`/sign-in/links?token=${token}`)).text()).toContain('Welkom terug, Anouk')
    expect((await visitor.submit('/sign-in/links', { token })).status).toBe(303)
  })

  it('lets its reader in, with a cookie that scripts and other websites do not get', async () => {
    const token = await askedLink('anouk@example.org', '/questions/3')
    const answer = await visitor.submit('/sign-in/links', { token })
    expect(answer.headers.get('location')).toBe('/questions/3')
    expect(answer.headers.get('set-cookie')).toMatch(/^kring_session=[\w-]{43}; .*HttpOnly; SameSite=Lax$/)
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!
    expect(await (await visitor.page('/nowhere', { cookie })).text()).toContain('Anouk')
  })

  it('lets one in of ten who use it at once', async () => {
    const before = await sessions()
    const token = await askedLink('anouk@example.org')
    const answers = await Promise.all(Array.from({ length: 10 }, () => visitor.submit('/sign-in/links', { token })))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array<number>(9).fill(409)])
    expect(await sessions()).toBe(before + 1)
  })

  it('is too old after fifteen minutes, and the page leads to a new one', async () => {
    const token = await askedLink('anouk@example.org')
    product.setNow(new Date(start.getTime() + 15 * 60_000))
    const refused = await visitor.submit('/sign-in/links', { token })
    expect(refused.status).toBe(409)
    const page = await refused.text()
    expect(page).toContain('Deze link werkt niet meer')
    expect(page).toContain('value="anouk@example.org"')
    expect(await (await visitor.page(`/sign-in/links?token=${token}`)).text()).toContain('Deze link werkt niet meer')
  })

  it.each(['', 'nonsense', "' or 1=1 --", 'é\u0000'])('that is %j opens nothing', async (token) => {
    expect((await visitor.submit('/sign-in/links', { token })).status).toBe(409)
  })

  it('never sends anybody to another website', async () => {
    for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)']) {
      await db.deleteFrom('rateLimits').execute()
      const answer = await visitor.submit('/sign-in/links', { token: await askedLink('anouk@example.org', elsewhere) })
      expect(answer.headers.get('location')).toBe('/')
    }
  })
})

describe('somebody new', () => {
  it('gets an account when they have chosen a name, not before', async () => {
    const token = await askedLink('noor@example.org')
    expect((await lastMail()).subject).toBe('Je link om mee te doen')
    expect(await (await visitor.page(`/sign-in/links?token=${token}`)).text()).toContain('Welkom bij')
    expect((await visitor.submit('/sign-in/links', { token, name: '  ' })).status).toBe(422)
    expect(await db.selectFrom('identities').select('id').where('subject', '=', 'noor@example.org').execute()).toEqual([])
    expect((await visitor.submit('/sign-in/links', { token, name: 'Noor de Wit' })).status).toBe(303)
    const noor = await db.selectFrom('people').selectAll().where('handle', '=', 'noor-de-wit').executeTakeFirstOrThrow()
    expect(noor).toMatchObject({ name: 'Noor de Wit', language: 'nl' })
  })

  it('shares a name with somebody, and gets an address of their own', async () => {
    const tokens = [await askedLink('noor2@example.org'), await askedLink('noor3@example.org')]
    await Promise.all(tokens.map((token) => visitor.submit('/sign-in/links', { token, name: 'Noor de Wit' })))
    const { rows } = { rows: await db.selectFrom('people').select('handle').where('name', '=', 'Noor de Wit').orderBy('id').execute() }
    expect(rows.map(({ handle }) => handle).sort()).toEqual(['noor-de-wit', 'noor-de-wit-2', 'noor-de-wit-3'])
  })

  it('gets one account, also with two links used at once', async () => {
    const tokens = [await askedLink('sam@example.org'), await askedLink('sam@example.org')]
    const answers = await Promise.all(tokens.map((token) => visitor.submit('/sign-in/links', { token, name: 'Sam' })))
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await db.selectFrom('people').select('id').where('name', '=', 'Sam').execute()).toHaveLength(1)
  })
})

describe('a community that is joined by invitation', () => {
  beforeEach(() => db.updateTable('communities').set({ joining: 'invited' }).execute())

  it('tells only the reader of a mailbox that there is no account', async () => {
    const answer = await visitor.submit('/sign-in', { address: 'stranger@example.org' })
    expect(answer.headers.get('location')).toBe('/sign-in/asked')
    const mail = await lastMail()
    expect(mail.subject).toBe('Je wilde inloggen')
    expect(mail.text).not.toContain('token=')
  })

  it('lets in who was invited', async () => {
    await db.insertInto('invitations').values({ address: 'guest@example.org' }).execute()
    const token = await askedLink('guest@example.org')
    expect((await visitor.submit('/sign-in/links', { token, name: 'Gast' })).status).toBe(303)
  })

  it('lets in who was a member already', async () => {
    expect((await visitor.submit('/sign-in/links', { token: await askedLink('anouk@example.org') })).status).toBe(303)
  })
})

describe('signing out', () => {
  it('ends the session, not only the cookie', async () => {
    const answer = await visitor.submit('/sign-in/links', { token: await askedLink('anouk@example.org') })
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!
    await visitor.submit('/sign-out', {}, { cookie })
    expect(await (await visitor.page('/nowhere', { cookie })).text()).not.toContain('Anouk')
  })

  it('happens to the earlier session too when somebody signs in as another', async () => {
    const first = await visitor.submit('/sign-in/links', { token: await askedLink('anouk@example.org') })
    const cookie = first.headers.get('set-cookie')!.split(';')[0]!
    const before = await sessions()
    await visitor.submit('/sign-in/links', { token: await askedLink('anouk@example.org') }, { cookie })
    expect(await sessions()).toBe(before)
  })
})
