import { describe, expect, test } from 'vitest'
import { consumersFor, telling } from '../../background.ts'
import { makePerson, testProduct } from '../../testing.ts'
import { exampleCommunity } from './data/index.ts'
import { loadExample } from './index.ts'

const { people, questions } = exampleCommunity

test('the example is loaded into an empty database, once', async () => {
  const { db, deps } = await testProduct()
  expect(await Promise.all([loadExample(deps, undefined), loadExample(deps, undefined)])).toEqual(expect.arrayContaining([true, false]))
  expect(await loadExample(deps, undefined)).toBe(false)
  expect(await db.selectFrom('people').select('id').execute()).toHaveLength(people.length)
})

test('where somebody is already, nothing is loaded', async () => {
  const { db, deps } = await testProduct()
  await makePerson(db, 'anouk')
  expect(await loadExample(deps, undefined)).toBe(false)
  expect(await db.selectFrom('communities').select('id').execute()).toEqual([])
})

test('a story that breaks off leaves nothing behind', async () => {
  const { db, deps } = await testProduct()
  const [first, ...others] = questions
  const broken = { ...exampleCommunity, questions: [...others, { ...first!, asker: 'nobody' }] }
  await expect(loadExample(deps, undefined, broken)).rejects.toThrow('does not know nobody')
  expect(await db.selectFrom('people').select('id').execute()).toEqual([])
  expect(await db.selectFrom('communities').select('id').execute()).toEqual([])
})

describe('played to its end', async () => {
  const { db, deps } = await testProduct({ configured: false })
  await loadExample(deps, { consumers: consumersFor(deps.settings), telling })

  test('every question is in the state in which its story leaves it', async () => {
    const played = await db.selectFrom('questions').select(['title', 'state']).execute()
    for (const { title, state } of questions) expect(played).toContainEqual({ title, state })
  })

  test('people get their mail where they say they do', async () => {
    const told = people.flatMap(({ handle, reach }) => (reach.match(/[\w-]+@example\.org/g) ?? []).map((address) => ({ handle, address })))
    const found = await db.selectFrom('identities').innerJoin('people', 'people.id', 'personId').select(['handle', 'subject as address']).execute()
    expect(found).toEqual(expect.arrayContaining(told.filter(({ address }) => !address.startsWith('inkoop@'))))
  })

  test('nothing in it has still to happen', async () => {
    expect(await db.selectFrom('events').select(['kind', 'at']).where('at', '>', deps.clock()).execute()).toEqual([])
  })
  test('mail is kept of the last week only, as of the moment of what it is about', async () => {
    const mails = await db.selectFrom('mails').select(['subject', 'madeAt']).execute()
    expect(mails).not.toEqual([])
    const weekAgo = deps.clock().getTime() - 8 * 86_400_000
    for (const { subject, madeAt } of mails) {
      expect(madeAt.getTime(), subject).toBeGreaterThan(weekAgo)
      expect(madeAt.getTime(), subject).toBeLessThan(deps.clock().getTime() - 30 * 60_000)
    }
  })

  test('a word put right and a word taken away leave their trace', async () => {
    const changed = await db.selectFrom('contributions').select(['text', 'editedAt', 'deletedAt']).where('version', '>', 1).execute()
    expect(changed.filter(({ editedAt }) => editedAt).map(({ text }) => text)).toContainEqual(expect.stringContaining('Ik kwam tot 26'))
    expect(changed.filter(({ deletedAt }) => deletedAt)).toHaveLength(1)
  })
})
