import { beforeEach, describe, expect, it } from 'vitest'
import { queueMail } from '../../platform/mail.ts'
import { readReplyAddress } from '../../platform/reply-address.ts'
import type { Member } from '../../platform/viewer.ts'
import { makePerson, testProduct } from '../../testing.ts'
import { makeCircle, makeQuestion, say } from '../contributions/testing.ts'
import { addressFor, rawMail, receiving, replyDomain } from './testing.ts'

const product = await testProduct({ replyDomain })
const { db, deps } = product
const anouk = await makePerson(db, 'anouk')
const bram = await makePerson(db, 'bram')
let question: number
let remark: number

beforeEach(async () => {
  await db.deleteFrom('mails').execute()
  await db.deleteFrom('rateLimits').execute()
  question = await makeQuestion(db, anouk)
  remark = await say(product, anouk, { questionId: question }, 'Wie weet er meer van?')
})

const written = (at: { questionId: number } | { circleId: number }) => {
  const [column, id] = Object.entries(at)[0]!
  return db.selectFrom('contributions').select(['text', 'authorId', 'replyTo']).where(column as 'questionId', '=', id).where('authorId', '=', bram.personId).orderBy('id').execute()
}
const mails = () => db.selectFrom('mails').select(['address', 'subject', 'text']).orderBy('id').execute()
const answering = (contribution = remark, person: Member = bram) => addressFor(deps, person, { kind: 'contribution', id: contribution })

describe('an answer by mail', () => {
  it('is posted as what that person says, to what the mail was about, without what it quotes', async () => {
    const { send } = await receiving(deps)
    const raw = rawMail('Wij doen het met z’n tweeën.\n\nGroet,\nBram\n\nOp 3 nov 2026 om 14:02 schreef Kring <kring@example.org>:\n> Wie weet er meer van?')
    expect(await send({ to: await answering(), raw })).toBe(250)
    expect(await written({ questionId: question })).toEqual([{ text: 'Wij doen het met z’n tweeën.', authorId: bram.personId, replyTo: remark }])
    const page = await (await (await product.as('anouk')).page(`/questions/${question}`)).text()
    expect(page).toContain('Wij doen het met z’n tweeën.')
    expect(await mails()).toEqual([])
  })

  it('to a question or a circle as a whole answers nothing in particular', async () => {
    const { send } = await receiving(deps)
    const circle = await makeCircle(db, question, [anouk, bram])
    expect(await send({ to: await addressFor(deps, bram, { kind: 'question', id: question }), raw: rawMail('Bij de vraag.') })).toBe(250)
    expect(await send({ to: (await addressFor(deps, bram, { kind: 'circle', id: circle })).toUpperCase(), raw: rawMail('In de kring.') })).toBe(250)
    expect(await written({ questionId: question })).toMatchObject([{ text: 'Bij de vraag.', replyTo: null }])
    expect(await written({ circleId: circle })).toMatchObject([{ text: 'In de kring.', replyTo: null }])
  })

  it('comes through in whatever way a mail is written', async () => {
    const { send } = await receiving(deps)
    const html = '<html><head><style>p{color:red}</style></head><body><p>In <b>HTML</b> é alleen.</p><p>Tweede alinea.</p><br><blockquote type="cite"><div>Wie weet er meer van?</div></blockquote></body></html>'
    const alternative = (plain: string) => `--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${plain}\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Uit de HTML.</p>\r\n--x--\r\n`
    const letters = [
      rawMail(html, { 'Content-Type': 'text/html; charset=utf-8' }),
      rawMail(alternative('Uit de tekst.'), { 'Content-Type': 'multipart/alternative; boundary=x' }),
      rawMail(alternative(''), { 'Content-Type': 'multipart/alternative; boundary=x' }),
      rawMail('Caf=E9 =80 5', { 'Content-Type': 'text/plain; charset=windows-1252', 'Content-Transfer-Encoding': 'quoted-printable' }),
      rawMail(Buffer.from('Uit base64: één').toString('base64'), { 'Content-Transfer-Encoding': 'base64' }),
      rawMail('Een kop zonder soort', { 'Content-Type': '' }),
      rawMail('Een tekenset die niet bestaat', { 'Content-Type': 'text/plain; charset=x-klingon' }),
      rawMail('--x\r\nContent-Type: text/plain\r\n\r\nZonder einde', { 'Content-Type': 'multipart/mixed; boundary=x' }),
    ]
    for (const raw of letters) expect(await send({ to: await answering(), raw })).toBe(250)
    expect((await written({ questionId: question })).map(({ text }) => text)).toEqual([
      'In HTML é alleen.\n\nTweede alinea.',
      'Uit de tekst.',
      'Uit de HTML.',
      'Café € 5',
      'Uit base64: één',
      'Een kop zonder soort',
      'Een tekenset die niet bestaat',
      'Zonder einde',
    ])
  })

  it('with bytes that are not of its own alphabet is posted all the same', async () => {
    const { send } = await receiving(deps)
    const raw = Buffer.concat([Buffer.from(rawMail('Half ')), Buffer.from([0xe9, 0xff, 0x00]), Buffer.from(' woord')])
    expect(await send({ to: await answering(), raw })).toBe(250)
    expect((await written({ questionId: question }))[0]!.text).toMatch(/^Half .* woord$/)
  })

  it('stands there once, however often the mail comes, one after the other or at once', async () => {
    const { send } = await receiving(deps)
    const [to, raw] = [await answering(), rawMail('Eén keer.')]
    const codes = await Promise.all([send({ to, raw }), send({ to, raw }), send({ to, raw })])
    expect([...codes, await send({ to, raw })]).toEqual([250, 250, 250, 250])
    const nameless = rawMail('Zonder nummer.', { 'Message-ID': '' })
    for (let count = 0; count < 2; count++) await send({ to, raw: nameless })
    expect((await written({ questionId: question })).map(({ text }) => text)).toEqual(['Eén keer.', 'Zonder nummer.'])
    const again = db.selectFrom('mailedReplies').selectAll().limit(1)
    await expect(db.insertInto('mailedReplies').expression(again).execute()).rejects.toThrow(/mailed_replies_pkey/)
  })

  it('to words that were taken away since is not lost with them', async () => {
    const { send } = await receiving(deps)
    const to = await answering()
    await (await product.as('anouk')).send('DELETE', `/contributions/${remark}`)
    expect(await send({ to, raw: rawMail('Toch nog dit.') })).toBe(250)
    expect(await written({ questionId: question })).toMatchObject([{ text: 'Toch nog dit.', replyTo: null }])
  })
})

describe('what hangs on an answer', () => {
  const withAttachment = () =>
    rawMail('--x\r\nContent-Type: text/plain\r\n\r\nZie de bijlage.\r\n--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=plan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--x--\r\n', { 'Content-Type': 'multipart/mixed; boundary=x' })

  it('is not kept, and that is said once', async () => {
    const { send } = await receiving(deps)
    for (let count = 0; count < 2; count++) expect(await send({ to: await answering(), raw: withAttachment() })).toBe(250)
    expect((await written({ questionId: question })).map(({ text }) => text)).toEqual(['Zie de bijlage.', 'Zie de bijlage.'])
    expect((await mails()).map(({ address, subject }) => [address, subject])).toEqual([['bram@example.org', 'Je antwoord staat er, zonder de bijlage']])
  })
})

describe('an answer of nobody', () => {
  it.each<[string, Record<string, string>, string]>([
    ['a holiday message', { 'Auto-Submitted': 'auto-replied' }, 'bram@example.org'],
    ['a mail from a list', { 'List-Id': '<nieuws.example.org>' }, 'bram@example.org'],
    ['a bounce', { From: 'MAILER-DAEMON@example.org' }, ''],
  ])('is dropped without a word: %s', async (_, headers, sender) => {
    const { send } = await receiving(deps)
    expect(await send({ to: await answering(), sender, raw: rawMail('Ik ben er niet.', headers) })).toBe(250)
    expect(await written({ questionId: question })).toEqual([])
    expect(await mails()).toEqual([])
  })
})

describe('an answer that can not be posted', () => {
  it.each<[string, Record<string, string>]>([
    ['somebody else', { From: 'Bram <iemand@elders.example>' }],
    ['two people at once', { From: 'Bram <bram@example.org>, Iemand <iemand@elders.example>' }],
    ['nobody', { From: '' }],
    ['one name with another under it', { From: 'Iemand <iemand@elders.example>\r\nFrom: Bram <bram@example.org>' }],
    ['somebody with Bram’s address for a name', { From: '"bram@example.org" <iemand@elders.example>' }],
  ])('because it is from %s is told to whom the address is of, and to nobody else', async (_, headers) => {
    const { send } = await receiving(deps)
    for (let count = 0; count < 2; count++) expect(await send({ to: await answering(), raw: rawMail('Ik ben Bram.', headers) })).toBe(250)
    expect(await written({ questionId: question })).toEqual([])
    expect((await mails()).map(({ address, subject }) => [address, subject])).toEqual([['bram@example.org', 'Je antwoord is niet geplaatst']])
  })

  it('comes from an address that is theirs only once they proved it', async () => {
    const { send } = await receiving(deps)
    await db.insertInto('identities').values({ personId: bram.personId, kind: 'mail', subject: 'bram@thuis.example', verifiedAt: null }).execute()
    const raw = () => rawMail('Van huis uit.', { From: 'bram@thuis.example' })
    await send({ to: await answering(), raw: raw() })
    expect(await written({ questionId: question })).toEqual([])
    await db.updateTable('identities').set({ verifiedAt: new Date() }).where('subject', '=', 'bram@thuis.example').execute()
    await send({ to: await answering(), raw: raw() })
    expect(await written({ questionId: question })).toHaveLength(1)
    await db.deleteFrom('identities').where('subject', '=', 'bram@thuis.example').execute()
  })

  it('is refused at the door when nobody can have asked for it', async () => {
    const { send } = await receiving(deps)
    const to = await answering()
    const forged = [to.replace(/-b[0-9a-z]+-/, '-b1-'), to.replace(/.(?=@)/, (last) => (last === 'a' ? 'b' : 'a')), `bram@${replyDomain}`, to.replace(replyDomain, 'elders.example'), 'iemand@elders.example']
    for (const address of forged) expect(await send({ to: address, raw: rawMail('Hallo.') }), address).toBe(550)
    expect(await written({ questionId: question })).toEqual([])
    expect(await mails()).toEqual([])
  })

  it('says why, in their language, once a day for one conversation, and nothing of what they may not read', async () => {
    const { send } = await receiving(deps)
    const circle = await makeCircle(db, question, [anouk, bram])
    const to = await addressFor(deps, bram, { kind: 'circle', id: circle })
    await (await product.as('bram')).send('DELETE', `/circles/${circle}/members/me`)
    await db.updateTable('people').set({ language: 'en' }).where('id', '=', bram.personId).execute()
    for (let count = 0; count < 3; count++) expect(await send({ to, raw: rawMail('Nog even dit.') })).toBe(250)
    const told = await mails()
    expect(told.map(({ subject }) => subject)).toEqual(['Your reply was not posted'])
    expect(told[0]!.text).not.toMatch(/Samen uitzoeken|Nog even dit|circles/)
    expect(await written({ circleId: circle })).toEqual([])
    product.setNow(new Date(Date.now() + 86_400_000))
    await send({ to, raw: rawMail('Een dag later.') })
    expect(await mails()).toHaveLength(2)
    product.setNow(new Date())
    await db.updateTable('people').set({ language: 'nl' }).where('id', '=', bram.personId).execute()
  })

  it.each<[string, string, RegExp]>([
    ['there is nothing in it', 'Op 3 nov 2026 om 14:02 schreef Kring <kring@example.org>:\n> Wie weet er meer van?', /geen woorden van jezelf/],
    ['there is far too much in it', 'Lang verhaal. '.repeat(2_000), /te lang/],
  ])('because %s is explained', async (_, text, words) => {
    const { send } = await receiving(deps)
    expect(await send({ to: await answering(), raw: rawMail(text) })).toBe(250)
    expect(await written({ questionId: question })).toEqual([])
    expect((await mails())[0]!.text).toMatch(words)
  })

  it('because the question is closed, or the circle, is explained', async () => {
    const { send } = await receiving(deps)
    const circle = await makeCircle(db, question, [anouk, bram])
    await db.updateTable('circles').set({ closedAt: new Date() }).where('id', '=', circle).execute()
    await db.updateTable('questions').set({ state: 'closed' }).where('id', '=', question).execute()
    await send({ to: await answering(), raw: rawMail('Te laat.') })
    await send({ to: await addressFor(deps, bram, { kind: 'circle', id: circle }), raw: rawMail('Te laat.') })
    expect(await written({ questionId: question })).toEqual([])
    expect(await written({ circleId: circle })).toEqual([])
    expect(await mails()).toHaveLength(2)
  })

  it('because it would say who asks under an alias is told to them alone', async () => {
    const { send } = await receiving(deps)
    const gijs = await makePerson(db, 'gijs')
    const own = await makeQuestion(db, gijs)
    const answer = await say(product, bram, { questionId: own }, 'Wie ben je?')
    await db.insertInto('aliases').values({ questionId: own, personId: gijs.personId, field: 'care' }).execute()
    const reply = async (text: string) => send({ to: await answering(answer, gijs), from: 'gijs@example.org', raw: rawMail(text, { From: 'gijs@example.org' }) })
    expect(await reply('Dat zeg ik liever niet.\n\nGijs, teamleider, 06 12345678')).toBe(250)
    expect(await reply('Iemand uit de zorg.\n\nGroet,\nGijs')).toBe(250)
    const said = await db.selectFrom('contributions').select('text').where('authorId', '=', gijs.personId).execute()
    expect(said.map(({ text }) => text)).toEqual(['Iemand uit de zorg.'])
    const told = await db.selectFrom('mails').select(['address', 'text']).where('cause', 'like', 'reply-refused:%').execute()
    expect(told.map(({ address }) => address)).toEqual(['gijs@example.org'])
    expect(told[0]!.text).toContain('in je antwoord staat je naam')
  })

  it('is dropped where its writer is nobody here any more', async () => {
    const { send } = await receiving(deps)
    const carla = await makePerson(db, 'carla')
    const to = await answering(remark, carla)
    await (await product.as('carla')).submit('/settings/erasure', { handle: 'carla' })
    await db.deleteFrom('mails').execute()
    expect(await send({ to, from: 'carla@example.org', raw: rawMail('Nog dit.', { From: 'carla@example.org' }) })).toBe(250)
    expect(await db.selectFrom('contributions').select('id').where('authorId', '=', carla.personId).execute()).toEqual([])
    expect(await mails()).toEqual([])
  })
})

describe('a mail server that comes in', () => {
  it('hears “later” while we can not keep anything, and “yes” only when we did', async () => {
    const { send } = await receiving(deps, async () => {
      throw new Error('the database is away')
    })
    expect(await send({ to: await answering(), raw: rawMail('Later.') })).toBe(451)
    expect(await written({ questionId: question })).toEqual([])
  })

  it('is told what is too much: bytes, headers, parts, recipients', async () => {
    const { send } = await receiving(deps)
    const to = await answering()
    const others = await Promise.all(Array.from({ length: 7 }, (_, at) => addressFor(deps, bram, { kind: 'question', id: 900_000 + at })))
    expect(await send({ to, raw: Buffer.concat([Buffer.from(rawMail('')), Buffer.alloc(11_000_000, 'abc defg\r\n')]) })).toBe(552)
    expect(await send({ to, raw: rawMail('Hallo.', { 'X-Vol': 'x'.repeat(900_000).replaceAll(/.{70}/g, '$&\r\n ') }) })).toBe(554)
    expect(await send({ to, raw: rawMail('--x\r\n\r\n\r\n'.repeat(2_000), { 'Content-Type': 'multipart/mixed; boundary=x' }) })).toBe(554)
    expect(await written({ questionId: question })).toEqual([])
    // The first five are taken, the rest is asked to come again.
    await send({ to: [to, ...others], raw: rawMail('Aan velen.') })
    expect((await written({ questionId: question })).map(({ text }) => text)).toEqual(['Aan velen.'])
  })

  it('is asked to come later by somebody who answers faster than people type', async () => {
    const { send } = await receiving(deps)
    const dirk = await makePerson(db, 'dirk')
    const to = await answering(remark, dirk)
    const codes: number[] = []
    for (let count = 0; count < 32; count++) codes.push(await send({ to, from: 'dirk@example.org', raw: rawMail(`Nummer ${count}`, { From: 'dirk@example.org' }) }))
    expect(codes.filter((code) => code === 451).length).toBeGreaterThan(0)
    expect(codes.slice(0, 30).every((code) => code === 250)).toBe(true)
  })
})

describe('a mail that can be answered', () => {
  const sent = async (given: object, settings = deps.settings) => {
    const cause = `test:${Math.random()}`
    await db.transaction().execute((trx) => queueMail(trx, settings, { cause, personId: bram.personId, address: 'bram@example.org', language: 'nl', subject: 'Een vraag', paragraphs: ['Woorden.'], ...given }))
    return db.selectFrom('mails').select(['headers', 'text']).where('cause', '=', cause).executeTakeFirstOrThrow()
  }
  const replyToOf = ({ headers }: { headers: unknown }) => (headers as Record<string, string>)['Reply-To']

  it('says so, and carries an address for one person and one thing', async () => {
    const mail = await sent({ thread: { questionId: question, contributionId: remark } })
    expect(await readReplyAddress(db, replyDomain, replyToOf(mail)!)).toEqual({ personId: bram.personId, answered: { kind: 'contribution', id: remark } })
    expect(mail.text).toContain('Je kunt op deze mail antwoorden')
  })

  it('is what tells of something new: the answer to it stands below what it was about', async () => {
    const { send } = await receiving(deps)
    const els = await makePerson(db, 'els')
    const question = await makeQuestion(db, els)
    await (await product.as('bram')).send('POST', `/questions/${question}/joins`, { note: 'Bij ons ook.' })
    await product.catchUp()
    product.setNow(new Date(Date.now() + 31 * 60_000))
    await product.catchUp()
    product.setNow(new Date())
    const told = await db.selectFrom('mails').select('headers').where('personId', '=', els.personId).executeTakeFirstOrThrow()
    const joining = await db.selectFrom('contributions').select('id').where('questionId', '=', question).where('kind', '=', 'join').executeTakeFirstOrThrow()
    expect(await send({ to: replyToOf(told)!, from: 'els@example.org', raw: rawMail('Zullen we bellen?', { From: 'els@example.org' }) })).toBe(250)
    const answer = await db.selectFrom('contributions').select(['text', 'authorId']).where('replyTo', '=', joining.id).execute()
    expect(answer).toEqual([{ text: 'Zullen we bellen?', authorId: els.personId }])
  })

  it('is only one about a conversation, and only where mail can come in', async () => {
    expect(replyToOf(await sent({}))).toBeUndefined()
    const { replyDomain: _, ...without } = deps.settings
    expect(replyToOf(await sent({ thread: { questionId: question } }, without))).toBeUndefined()
  })

  it('has an address that mail servers take, however large the numbers in it', async () => {
    const address = await addressFor(deps, { ...bram, personId: 2 ** 50 }, { kind: 'contribution', id: 2 ** 50 })
    expect(address.split('@')[0]!.length).toBeLessThanOrEqual(64)
    expect(await readReplyAddress(db, replyDomain, address)).toEqual({ personId: 2 ** 50, answered: { kind: 'contribution', id: 2 ** 50 } })
  })
})
