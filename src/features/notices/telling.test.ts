import { beforeEach, describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'
import { makeCircle, makeQuestion, say } from '../contributions/testing.ts'

const product = await testProduct()
const { db } = product

// A Wednesday, 13.00 on the clock.
const noon = new Date('2026-01-14T12:00:00Z')
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000)
const morning = (day: number) => new Date(`2026-01-${String(day).padStart(2, '0')}T06:00:00Z`)

let count = 100
const people = async () => {
  count++
  const [anouk, bram, carla] = [await makePerson(db, `anouk${count}`), await makePerson(db, `bram${count}`), await makePerson(db, `carla${count}`)]
  return { anouk, bram, carla, questionId: await makeQuestion(db, anouk, { title: `Vraag ${count}` }) }
}
type Someone = { personId: number; handle: string }

const follow = ({ personId }: Someone, questionId: number) => db.insertInto('follows').values({ personId, questionId, since: minutes(-60) }).execute()
const choose = async ({ handle }: Someone, choices: object) => {
  const answer = await (await product.as(handle)).send('PUT', '/me/notices', choices)
  expect(answer.status, await answer.clone().text()).toBe(200)
}
const at = async (now: Date) => {
  product.setNow(now)
  await product.catchUp()
}
const mailsTo = ({ personId }: Someone) => db.selectFrom('mails').select(['cause', 'subject', 'text', 'headers']).where('personId', '=', personId).orderBy('id').execute()
const textsTo = async (someone: Someone) => (await mailsTo(someone)).map(({ text }) => text)

beforeEach(() => product.setNow(noon))

describe('what somebody writes', () => {
  it('is mailed half an hour later to whose question it is, in the words as they stand then', async () => {
    const { anouk, bram, questionId } = await people()
    const id = await say(product, bram, { questionId }, 'Eerste woorden')
    await at(minutes(10))
    await (await product.as(bram.handle)).send('PATCH', `/contributions/${id}`, { text: 'Betere woorden', version: 1 })
    await at(minutes(29))
    expect(await mailsTo(anouk)).toEqual([])
    await at(minutes(30))
    const [mail] = await mailsTo(anouk)
    expect(mail).toMatchObject({ cause: `contribution:${id}:${anouk.personId}`, subject: `Bram${count} schreef bij je vraag` })
    expect(mail!.text).toContain('> Betere woorden')
    expect(mail!.text).not.toContain('Eerste')
    await (await product.as(bram.handle)).send('PATCH', `/contributions/${id}`, { text: 'Nog beter', version: 2 })
    await at(minutes(120))
    expect(await mailsTo(anouk)).toHaveLength(1)
  })

  it('is not mailed once it was deleted, nor to who has read it on the page', async () => {
    const { anouk, bram, carla, questionId } = await people()
    await follow(carla, questionId)
    await choose(carla, { questions: 'at-once' })
    const gone = await say(product, bram, { questionId }, 'Toch niet')
    const kept = await say(product, bram, { questionId }, 'Dit blijft')
    await (await product.as(bram.handle)).send('DELETE', `/contributions/${gone}`)
    await db.insertInto('readingMarks').values({ personId: carla.personId, questionId, contributionId: kept, at: noon }).execute()
    await at(minutes(31))
    expect(await textsTo(anouk)).toEqual([expect.stringContaining('Dit blijft')])
    expect(await mailsTo(carla)).toEqual([])
  })

  it('goes to whoever is answered, also where they do not follow', async () => {
    const { bram, carla, questionId } = await people()
    const said = await say(product, carla, { questionId }, 'Ik vraag mij af')
    await say(product, bram, { questionId }, 'Zo dan', { replyTo: said })
    await at(minutes(31))
    expect((await mailsTo(carla)).map(({ subject }) => subject)).toEqual([`Bram${count} antwoordt jou`])
    expect(await mailsTo(bram)).toEqual([])
  })

  it('is of no interest to who stopped following in the meantime', async () => {
    const { bram, carla, questionId } = await people()
    await follow(carla, questionId)
    await say(product, bram, { questionId }, 'Nieuws')
    await at(minutes(1))
    await db.deleteFrom('follows').where('questionId', '=', questionId).execute()
    await at(morning(16))
    expect(await mailsTo(carla)).toEqual([])
  })
})

describe('a digest', () => {
  it('comes in the morning with the words themselves, by question and circle, the newest first, and never again', async () => {
    const { anouk, bram, carla, questionId } = await people()
    const other = await makeQuestion(db, bram, { title: 'Een andere vraag' })
    const circleId = await makeCircle(db, questionId, [anouk, bram, carla])
    await follow(carla, questionId)
    await follow(carla, other)
    await say(product, bram, { questionId }, 'Als eerste')
    product.setNow(minutes(1))
    await say(product, anouk, { questionId: other }, 'Bij de andere')
    product.setNow(minutes(2))
    await say(product, bram, { circleId }, 'In vertrouwen')
    product.setNow(minutes(3))
    await say(product, anouk, { questionId }, 'Als laatste')
    await at(morning(14))
    await at(minutes(60))
    expect(await mailsTo(carla)).toEqual([])
    await at(morning(15))
    const [digest, ...more] = await mailsTo(carla)
    expect(more).toEqual([])
    expect(digest!.subject).toBe('4 berichten voor je')
    const order = [`Vraag ${count}`, 'Als laatste', 'Als eerste', 'Samen uitzoeken wat werkt', 'In vertrouwen', 'Een andere vraag', 'Bij de andere']
    const places = order.map((words) => digest!.text.indexOf(words))
    expect(places).toEqual(places.toSorted((one, two) => one - two))
    expect(places).not.toContain(-1)
    await at(morning(16))
    expect(await mailsTo(carla)).toHaveLength(1)
  })

  it('does not come when there is nothing', async () => {
    const { carla, questionId } = await people()
    await follow(carla, questionId)
    await at(morning(15))
    expect(await mailsTo(carla)).toEqual([])
  })

  it('does not repeat what was mailed at once', async () => {
    const { bram, carla, questionId } = await people()
    await follow(carla, questionId)
    await choose(carla, { questions: 'at-once' })
    await say(product, bram, { questionId }, 'Meteen gehoord')
    await at(minutes(31))
    expect(await mailsTo(carla)).toHaveLength(1)
    await choose(carla, { questions: 'daily' })
    await say(product, bram, { questionId }, 'Pas morgen')
    await at(morning(15))
    const texts = await textsTo(carla)
    expect(texts).toHaveLength(2)
    expect(texts[1]).toContain('Pas morgen')
    expect(texts[1]).not.toContain('Meteen gehoord')
  })

  it('tells of nothing that its reader may not see any more', async () => {
    const { anouk, bram, carla, questionId } = await people()
    const circleId = await makeCircle(db, questionId, [anouk, bram, carla])
    await follow(carla, questionId)
    await say(product, bram, { questionId }, 'Straks besloten')
    await say(product, bram, { circleId }, 'Na het vertrek')
    await at(minutes(5))
    await (await product.as(carla.handle)).send('DELETE', `/circles/${circleId}/members/me`)
    await db.updateTable('questions').set({ audience: 'me' }).where('id', '=', questionId).execute()
    await at(morning(15))
    expect(await mailsTo(carla)).toEqual([])
    await db.updateTable('questions').set({ audience: 'public' }).where('id', '=', questionId).execute()
    await at(morning(16))
    expect(await mailsTo(carla)).toEqual([])
  })

  it('comes once a week to who wants it so', async () => {
    const { bram, carla, questionId } = await people()
    await follow(carla, questionId)
    await choose(carla, { questions: 'weekly', week: 'never' })
    await say(product, bram, { questionId }, 'Van de week')
    for (const day of [15, 16, 17, 18]) await at(morning(day))
    expect(await mailsTo(carla)).toEqual([])
    await at(morning(19))
    expect(await textsTo(carla)).toEqual([expect.stringContaining('Van de week')])
  })
})

describe('quiet', () => {
  it('lets what is at once wait for the morning, and then come in one mail', async () => {
    const { anouk, bram, carla, questionId } = await people()
    await choose(anouk, { quietFrom: '14:00', quietUntil: '08:30' })
    await say(product, bram, { questionId }, 'Eén')
    product.setNow(minutes(90))
    await say(product, carla, { questionId }, 'Twee')
    await at(morning(15))
    expect((await mailsTo(anouk)).length).toBe(0)
    await at(new Date('2026-01-15T07:30:00Z'))
    const [text, ...more] = await textsTo(anouk)
    expect(more).toEqual([])
    for (const words of ['Eén', 'Twee']) expect(text).toContain(words)
  })

  it('until a day loses nothing, and lets a link to sign in pass', async () => {
    const { anouk, bram, questionId } = await people()
    await choose(anouk, { noMailUntil: '2026-01-20' })
    await say(product, bram, { questionId }, 'Voor na de vakantie')
    await at(morning(19))
    expect(await mailsTo(anouk)).toEqual([])
    await product.visitor.submit('/sign-in', { address: `${anouk.handle}@example.org` })
    expect(await db.selectFrom('mails').select('id').where('address', '=', `${anouk.handle}@example.org`).execute()).toHaveLength(1)
    await at(morning(20))
    expect((await textsTo(anouk)).at(-1)).toContain('Voor na de vakantie')
  })

  it('that is taken back ends at once', async () => {
    const { anouk, bram, questionId } = await people()
    await choose(anouk, { noMailUntil: '2026-01-20' })
    await say(product, bram, { questionId }, 'Toch terug')
    await at(minutes(60))
    await choose(anouk, { noMailUntil: null })
    await at(minutes(61))
    expect(await textsTo(anouk)).toEqual([expect.stringContaining('Toch terug')])
  })
})

describe('a request that was met', () => {
  const closeWith = async ({ handle }: Someone, questionId: number, why: string) =>
    expect((await (await product.as(handle)).send('POST', `/questions/${questionId}/states`, { to: 'closed', why })).status).toBeLessThan(300)

  it('is told once to everyone who joined or follows, with what the asker wrote', async () => {
    const { anouk, bram, carla, questionId } = await people()
    await follow(carla, questionId)
    await (await product.as(bram.handle)).send('POST', `/questions/${questionId}/joins`, { note: 'Ik ook' })
    await closeWith(anouk, questionId, 'Dank, we draaien nu met twee ploegen.')
    await at(minutes(1))
    await (await product.as(anouk.handle)).send('POST', `/questions/${questionId}/states`, { to: 'reopened' })
    await closeWith(anouk, questionId, 'Nog eens')
    await at(minutes(2))
    for (const someone of [bram, carla]) {
      const told = (await mailsTo(someone)).filter(({ cause }) => cause.startsWith('question-met'))
      expect(told.map(({ subject }) => subject)).toEqual([`Deze vraag is klaar: Vraag ${count}`])
      expect(told[0]!.text).toContain('> Dank, we draaien nu met twee ploegen.')
    }
    expect((await mailsTo(anouk)).filter(({ cause }) => cause.startsWith('question-met'))).toEqual([])
  })

  it('is not told when it was opened again before', async () => {
    const { anouk, carla, questionId } = await people()
    await follow(carla, questionId)
    await choose(carla, { outcomes: 'daily' })
    await closeWith(anouk, questionId, 'Klaar')
    await at(minutes(1))
    await (await product.as(anouk.handle)).send('POST', `/questions/${questionId}/states`, { to: 'reopened' })
    await at(morning(15))
    expect(await mailsTo(carla)).toEqual([])
  })
})

describe('never', () => {
  it('counts for what was waiting as well, and what was not told then is not told later', async () => {
    const { bram, carla, questionId } = await people()
    await follow(carla, questionId)
    await say(product, bram, { questionId }, 'Niet nodig')
    await at(minutes(31))
    await choose(carla, { questions: 'never' })
    await at(minutes(32))
    await choose(carla, { questions: 'daily' })
    await at(morning(15))
    expect(await mailsTo(carla)).toEqual([])
  })
})

describe('somebody who leaves', () => {
  it('is told nothing any more', async () => {
    const { anouk, bram, questionId } = await people()
    await say(product, bram, { questionId }, 'Te laat')
    await at(minutes(1))
    expect((await (await product.as(anouk.handle)).submit('/settings/erasure', { handle: anouk.handle })).status).toBe(303)
    await at(minutes(31))
    expect(await mailsTo(anouk)).toEqual([])
    expect(await db.selectFrom('notices').select('id').where('personId', '=', anouk.personId).execute()).toEqual([])
  })
})
