import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../testing.ts'
import { inTransaction, recordEvent } from './events.ts'
import { createMemory } from './memory.ts'

const product = await testProduct({ keepsPages: true })
const { db, deps } = product

const happen = (at: { questionId?: number } = {}) =>
  inTransaction(db, deps.hub.announce, (trx) => recordEvent(trx, { kind: 'test.happened', actorId: null, ...at }), () => false)

/** Says how often something was made. */
const counting = () => {
  let made = 0
  return () => ++made
}

describe('a memory', () => {
  it('knows a thing until its stamp is another', () => {
    const { once } = createMemory(deps)
    const make = counting()
    expect([once('a', 1, make), once('a', 1, make), once('a', 2, make), once('b', 2, make)]).toEqual([1, 1, 2, 3])
  })

  it('makes a thing once for all who ask for it while it is made, and again after that failed', async () => {
    const { once } = createMemory(deps)
    let tries = 0
    const make = async () => {
      if (++tries === 1) throw new Error('the database was away')
      return tries
    }
    const [first, second] = await Promise.allSettled([once('a', 1, make), once('a', 1, make)])
    expect([first.status, second.status, tries]).toEqual(['rejected', 'rejected', 1])
    expect(await once('a', 1, make)).toBe(2)
  })

  it('forgets everything when something happens that no stamp tells, and nothing when something happens at a question', async () => {
    const asker = await makePerson(db, 'anouk')
    const question = { askerId: asker.personId, title: 'Wat weet je nog?', drive: 'work', relevantUntil: '2099-01-01', audience: 'public' } as const
    const { id } = await db.insertInto('questions').values(question).returning('id').executeTakeFirstOrThrow()
    const { once } = createMemory(deps)
    const make = counting()
    once('a', 1, make)
    await happen({ questionId: id })
    expect(once('a', 1, make)).toBe(1)
    await happen()
    expect(once('a', 1, make)).toBe(2)
  })

  it('keeps nothing for longer than a minute', () => {
    const { once } = createMemory(deps)
    const make = counting()
    product.setNow(new Date())
    once('a', 1, make)
    product.setNow(new Date(Date.now() + 61_000))
    expect(once('a', 1, make)).toBe(2)
  })

  it('is empty while other processes can not be heard', () => {
    const { once } = createMemory(deps)
    const make = counting()
    once('a', 1, make)
    const heard = deps.hub.hears
    deps.hub.hears = () => false
    expect([once('a', 1, make), once('a', 1, make)]).toEqual([2, 3])
    deps.hub.hears = heard
  })
})

describe('what members are shown from memory', () => {
  it('is the question as it is now, also in a process that has not heard of the change', async () => {
    const anouk = await product.as('anouk')
    const { id } = await (await anouk.send('POST', '/questions', { title: 'Wie kent dit?', audience: 'community' })).json()
    await makePerson(db, 'bram')
    const bram = await product.as('bram')
    const pageOf = async () => [await (await bram.page(`/questions/${id}`)).text(), await (await bram.page('/questions')).text()].join('')
    expect(await pageOf()).toContain('Wie kent dit?')
    const elsewhere = await product.another()
    const there = await elsewhere.as('anouk')
    await there.send('POST', `/questions/${id}/contributions`, { text: 'Ik weet er intussen meer van.' })
    expect(await pageOf()).toContain('Ik weet er intussen meer van.')
    await there.send('PATCH', `/questions/${id}`, { title: 'Wie kent dat?', version: 1 })
    expect(await pageOf()).toContain('Wie kent dat?')
    expect(await pageOf()).not.toContain('Wie kent dit?')
  })

  it('has what is theirs for each of them, and for nobody else', async () => {
    const anouk = await product.as('anouk')
    const bram = await product.as('bram')
    const { id } = await (await anouk.send('POST', '/questions', { title: 'Van wie is dit?', audience: 'community' })).json()
    await bram.send('POST', `/questions/${id}/contributions`, { text: 'Dit is van Bram.' })
    const toChange = /\/contributions\/\d+\/wording/
    expect(await (await anouk.page(`/questions/${id}`)).text()).not.toMatch(toChange)
    expect(await (await bram.page(`/questions/${id}`)).text()).toMatch(toChange)
    expect(await (await anouk.page(`/questions/${id}`)).text()).not.toMatch(toChange)
  })
})
