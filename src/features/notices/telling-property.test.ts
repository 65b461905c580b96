import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type TestProduct, makePerson, testProduct } from '../../testing.ts'
import type { Member } from '../../platform/viewer.ts'
import { makeCircle, makeQuestion, say } from '../contributions/testing.ts'
import { type Rhythm, rhythms } from './rhythms.ts'

const product = await testProduct()
const { db } = product

type Where = 'question' | 'circle'
type Doing =
  | { does: 'say'; where: Where }
  | { does: 'edit' | 'delete'; which: number }
  | { does: 'hide'; where: Where; hidden: boolean }
  | { does: 'choose'; where: Where; rhythm: Rhythm }
  | { does: 'rest'; days: number }
  | { does: 'wait'; minutes: number }

const where = fc.constantFrom<Where>('question', 'circle')
const doing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('say' as const), where }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('edit' as const, 'delete' as const), which: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('hide' as const), where, hidden: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('choose' as const), where, rhythm: fc.constantFrom(...rhythms) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('rest' as const), days: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('wait' as const), minutes: fc.oneof(fc.integer({ min: 1, max: 45 }), fc.integer({ min: 60, max: 4_000 })) }) },
)

type Said = { id: number; where: Where; words: string; at: number; deleted: boolean; noted: boolean }

let stories = 0

/** What should be so, kept beside what is: what was said, and what Carla may see and wants to hear. */
const begin = async ({ setNow }: TestProduct) => {
  stories++
  let now = Date.parse('2026-03-20T10:00:00Z') + stories * 100 * 86_400_000
  setNow(new Date(now))
  const [anouk, bram, carla] = [await makePerson(db, `anouk${stories}`), await makePerson(db, `bram${stories}`), await makePerson(db, `carla${stories}`)]
  const questionId = await makeQuestion(db, anouk)
  const circleId = await makeCircle(db, questionId, [anouk, bram, carla])
  await db.insertInto('follows').values({ personId: carla.personId, questionId, since: new Date(now - 1) }).execute()
  return {
    bram,
    carla,
    places: { question: { questionId }, circle: { circleId } },
    said: [] as Said[],
    hidden: { question: false, circle: false },
    rhythm: { question: 'daily', circle: 'daily' } as Record<Where, Rhythm>,
    rests: false,
    read: 0,
    told: new Set<number>(),
    settled: new Set<number>(),
    now: () => now,
    pass: (minutes: number) => setNow(new Date((now += minutes * 60_000))),
  }
}
type Story = Awaited<ReturnType<typeof begin>>

const wordsOf = (id: number, version: number) => `woord-${id}-${version}.`

const does: { [Name in Doing['does']]: (story: Story, doing: Extract<Doing, { does: Name }>) => Promise<void> } = {
  say: async (story, { where: place }) => {
    const at = story.now()
    const id = await say(product, story.bram, story.places[place], 'nog niets')
    const words = wordsOf(id, 1)
    await db.updateTable('contributions').set({ text: words }).where('id', '=', id).execute()
    // Whoever is outside a circle is told nothing of it.
    story.said.push({ id, where: place, words, at, deleted: false, noted: place === 'question' || !story.hidden.circle })
  },
  edit: async ({ said, bram }, { which }) => {
    const one = said[which % Math.max(1, said.length)]
    if (!one || one.deleted) return
    const { version } = await db.selectFrom('contributions').select('version').where('id', '=', one.id).executeTakeFirstOrThrow()
    one.words = wordsOf(one.id, version + 1)
    await (await product.as(bram.handle)).send('PATCH', `/contributions/${one.id}`, { text: one.words, version })
  },
  delete: async (story, { which }) => {
    const one = story.said[which % Math.max(1, story.said.length)]
    if (!one || one.deleted || which % 3) return
    one.deleted = true
    await (await product.as(story.bram.handle)).send('DELETE', `/contributions/${one.id}`)
  },
  hide: async ({ hidden: state, places, carla, now }, { where: place, hidden }) => {
    state[place] = hidden
    if (place === 'question') await db.updateTable('questions').set({ audience: hidden ? 'me' : 'public' }).where('id', '=', places.question.questionId).execute()
    else
      await db
        .updateTable('circleMembers')
        .set({ leftAt: hidden ? new Date(now()) : null })
        .where('circleId', '=', places.circle.circleId)
        .where('personId', '=', carla.personId)
        .execute()
  },
  choose: async (story, { where: place, rhythm }) => {
    story.rhythm[place] = rhythm
    await chooses(story.carla, { [place === 'question' ? 'questions' : 'circles']: rhythm })
  },
  rest: async (story, { days }) => {
    story.rests = days > 0
    const noMailUntil = days > 0 ? new Date(story.now() + days * 86_400_000).toISOString().slice(0, 10) : null
    await chooses(story.carla, { noMailUntil, ...(days === 1 ? { quietFrom: '18:00', quietUntil: '09:00' } : { quietFrom: null, quietUntil: null }) })
  },
  wait: async ({ pass }, { minutes }) => void pass(minutes),
}

const chooses = async ({ handle }: Member, choices: object) => {
  expect((await (await product.as(handle)).send('PUT', '/me/notices', choices)).status).toBe(200)
}

/** All that may have followed from it by now is as it should be. */
const holds = async (story: Story) => {
  await product.catchUp()
  const mails = await db.selectFrom('mails').select(['id', 'text']).where('personId', '=', story.carla.personId).where('id', '>', story.read).orderBy('id').execute()
  for (const { id, text } of mails) {
    story.read = id
    const ids = [...text.matchAll(/^> woord-(\d+)-\d+\.$/gm)].map(([, found]) => Number(found))
    expect(ids, 'no digest is empty').not.toEqual([])
    for (const found of ids) {
      const one = story.said.find((said) => said.id === found)!
      expect(story.told.has(found), `${found} is told once`).toBe(false)
      expect(one.deleted || story.hidden[one.where], `${found} may be seen when it is told`).toBe(false)
      expect(text).toContain(`> ${one.words}\n`)
      expect(story.now() - one.at, 'it was left in peace for half an hour').toBeGreaterThanOrEqual(30 * 60_000)
      story.told.add(found)
    }
  }
  const notices = await db.selectFrom('notices').select(['contributionId', 'outcome', 'readyAt']).where('personId', '=', story.carla.personId).execute()
  expect(notices.map(({ contributionId }) => contributionId).toSorted()).toEqual(story.said.filter(({ noted }) => noted).map(({ id }) => id).toSorted())
  for (const { contributionId, outcome, readyAt } of notices) {
    const one = story.said.find(({ id }) => id === contributionId)!
    expect(outcome === 'told').toBe(story.told.has(one.id))
    if (outcome !== null && !story.settled.has(one.id)) {
      story.settled.add(one.id)
      if (outcome === 'gone') expect(one.deleted || story.hidden[one.where], `${one.id} went for a reason`).toBe(true)
      if (outcome === 'unwanted') expect(story.rhythm[one.where]).toBe('never')
    }
    if (outcome === null && !story.rests) {
      const lateMs = story.now() - readyAt.getTime()
      expect(lateMs, 'nothing waits longer than was chosen').toBeLessThan({ 'at-once': 1, daily: 25 * 3_600_000, weekly: 169 * 3_600_000, never: 1 }[story.rhythm[one.where]])
    }
  }
}

it('whatever happens, is chosen and is hidden: nothing is lost, told twice, told too early or too late, or told to who may not see it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { minLength: 10, maxLength: 40 }), async (doings) => {
      const story = await begin(product)
      for (const one of doings) {
        await (does[one.does] as (story: Story, doing: Doing) => Promise<void>)(story, one)
        await holds(story)
      }
      await does.rest(story, { does: 'rest', days: 0 })
      story.pass(9 * 24 * 60)
      await holds(story)
      const left = await db.selectFrom('notices').select('id').where('personId', '=', story.carla.personId).where('outcome', 'is', null).execute()
      expect(left, 'nothing is lost').toEqual([])
    }),
    { numRuns: 8 },
  )
}, 120_000)
