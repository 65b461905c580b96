import { describe, expect, it } from 'vitest'
import type { Database, Transaction } from './database.ts'
import { type Mail, addressOfPerson, queueMail } from './mail.ts'
import { testDatabase } from './testing.ts'

const db = await testDatabase()
const settings = { url: 'https://kring.example' }

const mail = (given: Partial<Mail> = {}): Mail => ({
  cause: `test:${crypto.randomUUID()}`,
  address: 'anouk@example.org',
  language: 'nl',
  subject: 'Bram haakt aan bij je vraag',
  paragraphs: ['Bram heeft deze vraag ook.', 'Eerste regel\nTweede regel'],
  action: { words: 'Bekijk je vraag', path: '/questions/142' },
  footer: 'Je krijgt deze mail omdat het jouw vraag is.',
  ...given,
})

const queued = async (given: Mail) => {
  await inTransaction(db, (trx) => queueMail(trx, settings, given))
  return db.selectFrom('mails').selectAll().where('cause', '=', given.cause).executeTakeFirstOrThrow()
}

const inTransaction = <Result>(on: Database, act: (trx: Transaction) => Promise<Result>) => on.transaction().execute(act)

describe('a mail that is queued', () => {
  it('says the same in plain text and on a page, with the whole address of what can be done', async () => {
    const { text, html, subject } = await queued(mail())
    expect(subject).toBe('Bram haakt aan bij je vraag')
    expect(text).toBe(
      'Bram heeft deze vraag ook.\n\nEerste regel\nTweede regel\n\nBekijk je vraag:\nhttps://kring.example/questions/142\n\n-- \nKring\nJe krijgt deze mail omdat het jouw vraag is.',
    )
    expect(html).toContain('<html lang="nl">')
    expect(html).toContain('<p>Eerste regel<br>Tweede regel</p>')
    expect(html).toContain('<a class="button" href="https://kring.example/questions/142">Bekijk je vraag</a>')
  })

  it('offers what can be done instead, less loudly', async () => {
    const { text, html } = await queued(mail({ also: [{ words: 'Sluit de vraag', path: '/questions/142/urgency?answer=close' }] }))
    expect(text).toContain('Sluit de vraag:\nhttps://kring.example/questions/142/urgency?answer=close\n')
    expect(html).toContain('<a href="https://kring.example/questions/142/urgency?answer=close">Sluit de vraag</a>')
  })

  it('shows HTML as it was typed, and fetches nothing from elsewhere', async () => {
    const { html } = await queued(mail({ subject: '<script>1</script>', paragraphs: ['<img src="https://elsewhere.example/x.png">'] }))
    expect(html).not.toMatch(/<(script|img|link)\b/)
    expect(html).toContain('&lt;img src=')
  })

  it('is made once for one cause', async () => {
    const twice = mail()
    const first = await queued(twice)
    expect(await queued({ ...twice, subject: 'Nog een keer' })).toEqual(first)
  })

  it('keeps the name that a mail server knows it by', async () => {
    const { headers } = await queued(mail({ cause: 'question-joined:142:17' }))
    expect(headers).toMatchObject({ 'Message-ID': '<0db6dfa601ff89f232bffa3876ad14ffc4dfa553@kring.example>' })
  })

  it('has one line as its subject, whatever was typed', async () => {
    const { subject } = await queued(mail({ subject: 'Hoe\r\nBcc: iedereen@example.org\u2028verder\0' }))
    expect(subject).toBe('Hoe Bcc: iedereen@example.org verder')
  })

  it.each(['a@b.example\nBcc: c@d.example', 'a@b.example, c@d.example', 'Naam <a@b.example>', 'geen adres'])('goes to one address only, not to %j', async (address) => {
    await expect(queued(mail({ address }))).rejects.toThrow('mail address')
  })

  it.each(['https://elsewhere.example/', '//elsewhere.example/x', String.raw`\\elsewhere.example`])('leads to our own pages, not to %j', async (path) => {
    await expect(queued(mail({ action: { words: 'Open', path } }))).rejects.toThrow('our own pages')
  })

  it('is not there when what it is about did not happen', async () => {
    const lost = mail()
    const happened = inTransaction(db, async (trx) => {
      await queueMail(trx, settings, lost)
      throw new Error('rolled back')
    })
    await expect(happened).rejects.toThrow('rolled back')
    expect(await db.selectFrom('mails').select('id').where('cause', '=', lost.cause).execute()).toEqual([])
  })
})

describe('the address of a person', () => {
  const person = async (handle: string, verifiedAt: Date | null, erasedAt: Date | null = null) => {
    const { id } = await db.insertInto('people').values({ handle, name: 'Sanne', language: 'en', erasedAt }).returning('id').executeTakeFirstOrThrow()
    await db.insertInto('identities').values({ personId: id, kind: 'mail', subject: `${handle}@example.org`, verifiedAt }).execute()
    return id
  }
  const addressOf = (personId: number) => inTransaction(db, (trx) => addressOfPerson(trx, personId))

  it('is the one they proved to be theirs, with their language', async () => {
    const personId = await person('sanne', new Date())
    expect(await addressOf(personId)).toEqual({ personId, name: 'Sanne', language: 'en', address: 'sanne@example.org' })
  })

  it('is unknown before they proved it, and after they left', async () => {
    expect(await addressOf(await person('tom', null))).toBeUndefined()
    expect(await addressOf(await person('eva', new Date(), new Date()))).toBeUndefined()
  })
})
