import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'
import { makeQuestion } from '../contributions/testing.ts'
import { noticeSchedules } from './week.ts'

const product = await testProduct()
const { db, deps } = product
const [anouk, bram] = [await makePerson(db, 'anouk'), await makePerson(db, 'bram')]
await db.updateTable('people').set({ createdAt: new Date('2025-01-01') }).execute()

const asked = async (day: string, given: object = {}) => {
  const id = await makeQuestion(db, anouk, given)
  await db.updateTable('questions').set({ askedAt: new Date(`${day}T12:00:00Z`) }).where('id', '=', id).execute()
  return id
}
const at = async (moment: string) => {
  product.setNow(new Date(moment))
  for (const { run } of noticeSchedules) await run(deps)
  await product.catchUp()
}
const weeks = (personId: number) =>
  db.selectFrom('mails').select(['subject', 'text']).where('personId', '=', personId).where('cause', 'like', 'week:%').orderBy('id').execute()

describe('the questions of the week', () => {
  it('come on Monday morning, those that are open and that one may see, and once', async () => {
    await asked('2026-01-05', { title: 'Van de week ervoor' })
    await asked('2026-01-13', { title: 'Wie regelt het rooster?' })
    await asked('2026-01-14', { title: 'Alleen voor mij', audience: 'me' })
    const followed = await asked('2026-01-15', { title: 'Die lees ik al mee' })
    await db.insertInto('follows').values({ personId: bram.personId, questionId: followed }).execute()
    const closed = await asked('2026-01-15', { title: 'Alweer klaar' })
    await db.updateTable('questions').set({ state: 'closed' }).where('id', '=', closed).execute()
    await asked('2026-01-16', { title: 'En wie de sleutels?' })
    for (const moment of ['2026-01-19T06:10:00Z', '2026-01-19T06:20:00Z', '2026-01-20T12:00:00Z']) await at(moment)
    const [mail, ...more] = await weeks(bram.personId)
    expect(more).toEqual([])
    expect(mail!.subject).toBe('2 nieuwe vragen deze week')
    expect(mail!.text.indexOf('En wie de sleutels?')).toBeLessThan(mail!.text.indexOf('Wie regelt het rooster?'))
    for (const words of ['Van de week ervoor', 'Alleen voor mij', 'Die lees ik al mee', 'Alweer klaar']) expect(mail!.text).not.toContain(words)
    expect(mail!.text).toContain('Wie regelt het rooster?')
    expect(await weeks(anouk.personId)).toEqual([])
  })

  it('do not come when there are none, or when they were stopped', async () => {
    await at('2026-01-26T06:10:00Z')
    expect(await weeks(bram.personId)).toHaveLength(1)
    await (await product.as('bram')).send('PUT', '/me/notices', { week: 'never' })
    await asked('2026-01-28')
    await at('2026-02-02T06:10:00Z')
    expect(await weeks(bram.personId)).toHaveLength(1)
  })

  it('are made up for when nothing ran on Monday', async () => {
    await (await product.as('bram')).send('PUT', '/me/notices', { week: 'weekly' })
    await asked('2026-02-05')
    await at('2026-02-11T15:00:00Z')
    expect(await weeks(bram.personId)).toHaveLength(2)
  })

  it('are gathered by one of several processes', async () => {
    product.setNow(new Date('2026-02-16T06:10:00Z'))
    await asked('2026-02-12')
    await Promise.all([1, 2, 3].map(() => noticeSchedules[0]!.run(deps)))
    await product.catchUp()
    expect(await weeks(bram.personId)).toHaveLength(3)
  })
})
