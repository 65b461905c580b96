import { describe, expect, it, onTestFinished } from 'vitest'
import { createLog } from './log.ts'
import { type Mail, queueMail } from './mail.ts'
import { createSender } from './mail-sending.ts'
import { testDatabase } from './testing.ts'
import { refusal, startTestMailServer } from './testing-mail-server.ts'

const db = await testDatabase()
const patience = { claimMs: 60_000, handOverMs: 60_000 }

let now = new Date()
const pass = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000))

const queue = async (given: Partial<Mail> = {}) => {
  const cause = crypto.randomUUID()
  const mail = { cause, address: 'anouk@example.org', language: 'nl' as const, subject: 'Eén vraag', paragraphs: ['Zeven woorden.'], ...given }
  await db.transaction().execute((trx) => queueMail(trx, { url: 'https://kring.example' }, mail))
  await db.updateTable('mails').set({ nextTryAt: now, madeAt: now }).where('cause', '=', cause).execute()
  return cause
}

const mailOf = (cause: string) => db.selectFrom('mails').selectAll().where('cause', '=', cause).executeTakeFirstOrThrow()

const senderFor = (smtpUrl: string) => {
  const sender = createSender({ db, log: createLog('silent'), clock: () => now }, { smtpUrl, from: 'Kring <kring@kring.example>' }, patience)
  onTestFinished(sender.close)
  return sender
}

describe('sending mail', () => {
  it('hands over what is queued, with both its parts, and notes that it was sent', async () => {
    const { smtpUrl, delivered } = await startTestMailServer()
    const cause = await queue()
    const { sendNext } = senderFor(smtpUrl)
    expect(await sendNext()).toBe(true)
    expect(await sendNext()).toBe(false)
    expect(await mailOf(cause)).toMatchObject({ state: 'sent', sentAt: now, tries: 1, problem: '' })
    expect(delivered).toHaveLength(1)
    const [{ to, content }] = delivered as [(typeof delivered)[0]]
    expect(to).toBe('anouk@example.org')
    expect(content).toMatch(/^Subject: =\?UTF-8\?.*Vraag|^Subject: =\?UTF-8\?/im)
    expect(content).toMatch(/^From: Kring <kring@kring\.example>\r?$/m)
    expect(content).toMatch(/^Message-ID: <[0-9a-f]{40}@kring\.example>\r?$/m)
    expect(content).toMatch(/^Auto-Submitted: auto-generated\r?$/m)
    expect(content).toMatch(/^Content-Type: multipart\/alternative/m)
    expect(content.match(/Zeven woorden\./g)).toHaveLength(2)
  })

  it('sends nothing of what has not been committed', async () => {
    const { smtpUrl, delivered } = await startTestMailServer()
    const { sendNext } = senderFor(smtpUrl)
    await db.transaction().execute(async (trx) => {
      await queueMail(trx, { url: 'https://kring.example' }, { cause: 'uncommitted', address: 'a@example.org', language: 'nl', subject: 'Te vroeg', paragraphs: [] })
      await sendNext()
      await trx.deleteFrom('mails').where('cause', '=', 'uncommitted').execute()
    })
    expect(delivered).toEqual([])
  })

  it('sends what somebody waits for before everything else', async () => {
    const { smtpUrl, delivered } = await startTestMailServer()
    await queue({ address: 'news@example.org' })
    await queue({ address: 'link@example.org', urgent: true })
    const { sendNext } = senderFor(smtpUrl)
    while (await sendNext());
    expect(delivered.map(({ to }) => to)).toEqual(['link@example.org', 'news@example.org'])
  })

  it('shares the work among several processes, each mail once', async () => {
    const { smtpUrl, delivered } = await startTestMailServer()
    for (let number = 0; number < 20; number++) await queue({ address: `number-${number}@example.org` })
    const empty = async () => {
      const { sendNext } = senderFor(smtpUrl)
      while (await sendNext());
    }
    await Promise.all([empty(), empty(), empty(), empty()])
    expect(new Set(delivered.map(({ to }) => to)).size).toBe(20)
    expect(delivered).toHaveLength(20)
  })

  it('signs in with name and password', async () => {
    const { smtpUrl, delivered } = await startTestMailServer({ signIn: (user, password) => user === 'kring@example.org' && password === 'p@ss/word' })
    const cause = await queue()
    await senderFor(smtpUrl.replace('//', '//kring%40example.org:wrong@')).sendNext()
    expect(await mailOf(cause), 'a wrong password is no fault of the mail').toMatchObject({ state: 'queued' })
    pass(60)
    await senderFor(smtpUrl.replace('//', '//kring%40example.org:p%40ss%2Fword@')).sendNext()
    expect(delivered).toHaveLength(1)
  })
})

describe('a mail that is not taken', () => {
  const refusing = (code: number) => startTestMailServer({ recipient: () => Promise.reject(refusal(code, 'not now')) })

  it('is tried again after ever longer pauses when the server says later', async () => {
    const { smtpUrl } = await refusing(450)
    const cause = await queue()
    const { sendNext } = senderFor(smtpUrl)
    const pauses: number[] = []
    for (let tries = 0; tries < 6; tries++) {
      await sendNext()
      const { state, nextTryAt } = await mailOf(cause)
      expect(state).toBe('queued')
      expect(await sendNext(), 'not before its time').toBe(false)
      pauses.push((nextTryAt.getTime() - now.getTime()) / 60_000)
      now = nextTryAt
    }
    pauses.forEach((pause, at) => {
      expect(pause).toBeGreaterThanOrEqual(2 ** at * 0.5)
      expect(pause).toBeLessThanOrEqual(2 ** at * 1.5)
    })
    pass(4 * 24 * 60)
    await sendNext()
    expect(await mailOf(cause), 'after four days').toMatchObject({ state: 'failed' })
  })

  it('fails with the reason when the server does not know the recipient, and holds up no other', async () => {
    const { smtpUrl, delivered } = await startTestMailServer({
      recipient: (address) => (address.startsWith('nobody') ? Promise.reject(refusal(550, 'no such person here')) : undefined),
    })
    const cause = await queue({ address: 'nobody@example.org' })
    await queue()
    const { sendNext } = senderFor(smtpUrl)
    while (await sendNext());
    const { state, problem } = await mailOf(cause)
    expect(state).toBe('failed')
    expect(problem).toContain('no such person here')
    expect(delivered).toHaveLength(1)
  })

  it('fails or waits as the server says when it has seen the words', async () => {
    let code = 451
    const { smtpUrl } = await startTestMailServer({ message: () => Promise.reject(refusal(code, 'looks odd')) })
    const cause = await queue()
    const { sendNext } = senderFor(smtpUrl)
    await sendNext()
    expect(await mailOf(cause)).toMatchObject({ state: 'queued' })
    pass(60)
    code = 554
    await sendNext()
    expect(await mailOf(cause)).toMatchObject({ state: 'failed' })
  })

  it('waits when there is no server', async () => {
    const cause = await queue()
    expect(await senderFor('smtp://127.0.0.1:9').sendNext()).toBe(false)
    expect(await mailOf(cause)).toMatchObject({ state: 'queued', tries: 1 })
    await db.deleteFrom('mails').where('cause', '=', cause).execute()
  })
})

describe('a mail of which we did not hear whether it arrived', () => {
  it('is unconfirmed, and never sent again by itself', async () => {
    const { smtpUrl, delivered } = await startTestMailServer({ message: () => new Promise(() => {}) })
    const cause = await queue()
    const sender = senderFor(smtpUrl)
    const sending = sender.sendNext()
    while (delivered.length === 0) await new Promise((resolve) => setImmediate(resolve))
    sender.close()
    await sending
    expect(await mailOf(cause)).toMatchObject({ state: 'unconfirmed' })
    pass(600)
    await sender.sendNext()
    expect(delivered).toHaveLength(1)
  })

  it('is unconfirmed as well when the process that sent it is no more', async () => {
    const cause = await queue()
    await db.updateTable('mails').set({ state: 'handing-over', claimedUntil: now }).where('cause', '=', cause).execute()
    pass(1)
    await senderFor('smtp://127.0.0.1:9').sendNext()
    expect(await mailOf(cause)).toMatchObject({ state: 'unconfirmed' })
  })
})
