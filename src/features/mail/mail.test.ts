import { describe, expect, it } from 'vitest'
import { queueMail } from '../../platform/mail.ts'
import { type TestProduct, makePerson, testProduct } from '../../testing.ts'
import { paths } from './paths.ts'

const tried = await testProduct({ configured: false })
const real = await testProduct()

const queue = async ({ db, deps }: TestProduct, subject: string) => {
  const mail = { cause: subject, address: 'anouk@example.org', language: 'nl', subject, paragraphs: ['<b>Klik hier</b>'], action: { words: 'Meld je aan', path: '/sign-in/links?token=x' } } as const
  await db.transaction().execute((trx) => queueMail(trx, deps.settings, { ...mail, paragraphs: [...mail.paragraphs] }))
  return (await db.selectFrom('mails').select('id').where('cause', '=', subject).executeTakeFirstOrThrow()).id
}

describe('the outbox', () => {
  it('says what will be in it before there is any mail', async () => {
    expect(await (await tried.visitor.page(paths.outbox)).text()).toContain('Nog geen mail')
  })

  it('shows every mail that would have gone, with links that work', async () => {
    const id = await queue(tried, 'Je link')
    expect(await (await tried.visitor.page(paths.outbox)).text()).toContain(`href="${paths.kept(id)}"`)
    const page = await (await tried.visitor.page(paths.kept(id))).text()
    expect(page).toContain('anouk@example.org')
    expect(page).toContain('href="http://localhost:3000/sign-in/links?token=x"')
    expect(page).toContain('&lt;b&gt;Klik hier')
  })

  it('shows a mail as it arrives, with its own style and nothing that runs', async () => {
    const shown = await tried.visitor.page(paths.keptPage(await queue(tried, 'Met opmaak')))
    expect(await shown.text()).toContain('<style>')
    expect(shown.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
    expect((await tried.visitor.page(paths.outbox)).headers.get('content-security-policy')).toContain("script-src 'self'")
  })

  it('is not there on an installation that others can reach', async () => {
    const id = await queue(real, 'Geheim')
    await makePerson(real.db, 'beheer', { administrator: true })
    const administrator = await real.as('beheer')
    for (const path of [paths.outbox, paths.kept(id), paths.keptPage(id)]) expect((await administrator.page(path)).status).toBe(404)
  })
})

describe('mail in trouble', () => {
  const trouble = async (state: 'failed' | 'unconfirmed') => {
    const id = await queue(real, `In de knel: ${state} ${crypto.randomUUID()}`)
    await real.db.updateTable('mails').set({ state, problem: '550 no such person' }).where('id', '=', id).execute()
    return id
  }
  const stateOf = async (id: number) => (await real.db.selectFrom('mails').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state

  it('is for administrators, who see whom it is for and not what it says', async () => {
    await trouble('failed')
    await trouble('unconfirmed')
    const page = await (await (await real.as('beheer')).page(paths.troubled)).text()
    expect(page).toContain('550 no such person')
    expect(page).toContain('We weten niet of deze mail is aangekomen')
    expect(page).not.toContain('token=x')
    await makePerson(real.db, 'lid')
    expect((await (await real.as('lid')).page(paths.troubled)).status).toBe(404)
    expect((await real.visitor.json(paths.troubled)).status).toBe(404)
  })

  it('goes out once more when an administrator says so', async () => {
    const id = await trouble('unconfirmed')
    expect((await (await real.as('lid')).submit(paths.settlement(id), { answer: 'again' })).status).toBe(404)
    expect(await stateOf(id)).toBe('unconfirmed')
    await (await real.as('beheer')).submit(paths.settlement(id), { answer: 'again' })
    expect(await stateOf(id)).toBe('queued')
  })

  it('is left at that, and forgotten', async () => {
    const id = await trouble('failed')
    const administrator = await real.as('beheer')
    await administrator.submit(paths.settlement(id), { answer: 'leave' })
    const { items } = (await (await administrator.json(paths.troubled)).json()) as { items: { id: number }[] }
    expect(items.map((mail) => mail.id)).not.toContain(id)
    expect((await administrator.submit(paths.settlement(id), { answer: 'again' })).status, 'settled is settled').toBe(404)
  })
})

describe('the mail that an administrator looks after', () => {
  it('is called in order only where there is a server to send it', async () => {
    const delivering = await testProduct({ keepsMail: false })
    for (const [{ db, as }, inOrder] of [[real, false], [delivering, true]] as const) {
      if (inOrder) await makePerson(db, 'beheer', { administrator: true })
      const page = await (await (await as('beheer')).page(paths.troubled)).text()
      expect([page.includes('Alle mail is in orde'), page.includes('geen mailserver ingesteld')]).toEqual([inOrder, !inOrder])
    }
  })
})
