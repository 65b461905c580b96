import { describe, expect, it } from 'vitest'
import { inTransaction } from '../../platform/events.ts'
import { makePerson, testProduct } from '../../testing.ts'
import { callForQuiet } from './call-for-quiet.ts'
import { limits } from './rules.ts'

const product = await testProduct()
const { db } = product
await db.insertInto('communities').values({ name: 'Leren' }).execute()
for (const handle of ['anouk', 'bram']) await makePerson(db, handle, { organisation: 'de-linde' })
for (const handle of ['carla', 'dirk', 'els', 'fatma', 'gijs', 'hans']) await makePerson(db, handle, { organisation: `huis-${handle}` })
const anouk = await product.as('anouk')
for (const handle of ['carla', 'dirk', 'els', 'fatma', 'gijs']) await (await product.as(handle)).send('PUT', '/me/availability', { ambassador: true })

const ask = async (fields: object = {}) => ((await (await anouk.send('POST', '/questions', { title: 'Wie kent dit stille probleem?', audience: 'community', ...fields })).json()) as { id: number }).id
const call = (days: number) => inTransaction(db, () => undefined, (trx) => callForQuiet(trx, new Date(Date.now() + days * 86_400_000)), () => false)
const calledFor = async (questionId: number) =>
  (await db.selectFrom('questionInvitations').innerJoin('people', 'people.id', 'personId').select('handle').where('questionId', '=', questionId).where('invitedBy', 'is', null).orderBy('handle').execute()).map(({ handle }) => handle)

describe('a question that nobody reacts to', () => {
  it('goes after a week, once, to a few ambassadors, also when two processes look at once', async () => {
    const id = await ask()
    expect(await call(limits.quietDays - 1)).toBe(0)
    const counts = await Promise.all([call(limits.quietDays + 0.1), call(limits.quietDays + 0.1)])
    expect(counts.toSorted()).toEqual([0, 1])
    expect(await calledFor(id)).toHaveLength(limits.calledForQuiet)
    expect(await call(limits.quietDays + 2)).toBe(0)
    product.setNow(new Date(Date.now() + (limits.quietDays + 2) * 86_400_000))
    await product.catchUp()
    const mails = await db.selectFrom('mails').select('text').where('subject', 'like', 'Nog geen reactie%').execute()
    expect(mails).toHaveLength(limits.calledForQuiet)
    expect(mails[0]!.text).toContain('Ik ken iemand')
    await db.deleteFrom('questionInvitations').execute()
    product.setNow(new Date())
  })

  it('also goes to somebody who knows the asker and people elsewhere, and to nobody who may not read it', async () => {
    await anouk.send('PUT', '/people/hans/acquaintance', { how: 'in-person' })
    await (await product.as('hans')).send('PUT', '/people/carla/acquaintance', { how: 'in-person' })
    const id = await ask()
    const ours = await ask({ audience: 'organisation' })
    await call(limits.quietDays + 0.1)
    expect(await calledFor(id)).toContain('hans')
    expect(await calledFor(ours)).toEqual([])
    await db.deleteFrom('questionInvitations').execute()
  })

  it('is left alone when somebody joined, or when only its asker reads it', async () => {
    const joined = await ask()
    await (await product.as('bram')).send('POST', `/questions/${joined}/joins`, {})
    const mine = await ask({ audience: 'me' })
    await call(limits.quietDays + 0.1)
    expect([await calledFor(joined), await calledFor(mine)]).toEqual([[], []])
  })
})
