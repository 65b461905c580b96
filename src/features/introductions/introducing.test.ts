import { describe, expect, it } from 'vitest'
import { inTransaction } from '../../platform/events.ts'
import { makePerson, testProduct } from '../../testing.ts'
import { askWhetherItHelped, forgetAddresses } from './time-passes.ts'

const product = await testProduct()
const { db } = product
await db.insertInto('communities').values({ name: 'Leren' }).execute()
for (const handle of ['anouk', 'bram', 'carla']) await makePerson(db, handle)
const [anouk, bram, carla] = (await Promise.all(['anouk', 'bram', 'carla'].map((handle) => product.as(handle)))) as [Client, Client, Client]
type Client = Awaited<ReturnType<typeof product.as>>

/** Bram is asked to a question of Anouk's and knows somebody. */
const begin = async (someone: object, title = `Vraag ${Math.random()}: wie weet raad?`) => {
  const { id: questionId } = (await (await anouk.send('POST', '/questions', { title, audience: 'community' })).json()) as { id: number }
  const { id } = (await (await anouk.send('POST', `/questions/${questionId}/invitations`, { person: 'bram' })).json()) as { id: number }
  const answer = await bram.send('PUT', `/invitations/${id}/answer`, { answer: 'know-someone', ...someone })
  await db.deleteFrom('questionInvitations').execute()
  const introduction = await db.selectFrom('introductions').select('id').where('questionId', '=', questionId).orderBy('id', 'desc').executeTakeFirst()
  return { answer, id: introduction?.id ?? 0, questionId, title }
}
const mailsTo = async (address: string) => {
  await product.catchUp()
  return db.selectFrom('mails').select(['subject', 'text']).where('address', '=', address).where('subject', 'not like', '%vraagt je bij%').orderBy('id').execute()
}
const tokenIn = (text: string) => /token=([^&\s]+)/.exec(text)![1]!
const fresh = async () => {
  await db.deleteFrom('introductions').execute()
  await db.updateTable('mails').set({ address: 'eerder@example.org' }).execute()
}
const letTimePass = (days: number) =>
  inTransaction(
    db,
    () => undefined,
    async (trx) => {
      const now = new Date(Date.now() + days * 86_400_000)
      await forgetAddresses(trx, now)
      return askWhetherItHelped(trx, now)
    },
    () => false,
  )

describe('an introduction', () => {
  it('asks the asker first, then the other, and after two times yes gives each the way to the other', async () => {
    const { id, title } = await begin({ someone: 'carla', line: 'Zij deed dit bij ons.' })
    expect(await mailsTo('carla@example.org')).toEqual([])
    expect((await carla.json(`/introductions/${id}`)).status).toBe(404)
    const [first] = await mailsTo('anouk@example.org')
    expect(first!.text).toContain('Zij deed dit bij ons.')
    expect((await product.visitor.page(`/introductions/links?token=${tokenIn(first!.text)}&answer=yes`)).status).toBe(200)
    expect(await mailsTo('carla@example.org')).toEqual([])

    expect((await product.visitor.submit('/introductions/answers', { token: tokenIn(first!.text), answer: 'yes' })).status).toBe(303)
    const [asked] = await mailsTo('carla@example.org')
    expect(asked!.text).toContain(title)
    expect(asked!.text).not.toContain('anouk@example.org')
    expect(await (await carla.page('/')).text()).toContain('Wil je kennismaken met Anouk?')
    expect((await carla.send('PUT', `/introductions/${id}/agreement`, { answer: 'yes' })).status).toBe(200)
    expect((await mailsTo('carla@example.org')).at(-1)).toMatchObject({ subject: 'Maak kennis met Anouk', text: expect.stringContaining('anouk@example.org') })
    expect((await mailsTo('anouk@example.org')).at(-1)).toMatchObject({ subject: 'Maak kennis met Carla', text: expect.stringContaining('carla@example.org') })
    await fresh()
  })

  it('that gets a no tells nobody so, and can still become a yes', async () => {
    const { id } = await begin({ someone: 'carla' })
    const before = await (await bram.json(`/introductions/${id}`)).json()
    const events = async () => (await db.selectFrom('events').select('id').execute()).length
    const count = await events()
    await anouk.send('PUT', `/introductions/${id}/agreement`, { answer: 'no' })
    expect(await events()).toBe(count)
    expect(await (await bram.json(`/introductions/${id}`)).json()).toEqual(before)
    expect(await mailsTo('carla@example.org')).toEqual([])
    await anouk.send('PUT', `/introductions/${id}/agreement`, { answer: 'yes' })
    await carla.send('PUT', `/introductions/${id}/agreement`, { answer: 'no' })
    expect((await mailsTo('anouk@example.org')).map(({ subject }) => subject)).not.toContain('Maak kennis met Carla')
    await fresh()
  })

  it('reaches somebody outside, who answers from their mail, and whose address goes when it is not needed', async () => {
    const { id } = await begin({ someone: 'kim@elders.example', theirName: 'Kim de Wit' })
    await anouk.send('PUT', `/introductions/${id}/agreement`, { answer: 'yes' })
    const [asked] = await mailsTo('kim@elders.example')
    expect(asked!.text).toContain('omdat Bram je noemde')
    await product.visitor.submit('/introductions/answers', { token: tokenIn(asked!.text), answer: 'yes' })
    expect((await mailsTo('anouk@example.org')).at(-1)).toMatchObject({ subject: 'Maak kennis met Kim de Wit', text: expect.stringContaining('kim@elders.example') })

    const other = await begin({ someone: 'jo@elders.example', theirName: 'Jo' })
    await letTimePass(31)
    expect(await db.selectFrom('introductionSides').select('address').where('introductionId', '=', other.id).where('address', 'is not', null).execute()).toEqual([])
    await fresh()
  })

  it('needs a name with an address, and somebody who is not there yet', async () => {
    const fields = async ({ answer }: { answer: Response }) => ((await answer.json()) as { errors: { field: string }[] }).errors.map(({ field }) => field)
    expect(await fields(await begin({ someone: 'kim@elders.example' }))).toEqual(['theirName'])
    expect(await fields(await begin({}))).toEqual(['someone'])
    expect(await fields(await begin({ someone: 'anouk' }))).toEqual(['someone'])
    expect(await fields(await begin({ someone: 'bram' }))).toEqual(['someone'])
    await fresh()
  })

  it('is made once when both say yes at the same moment', async () => {
    const { id } = await begin({ someone: 'carla' })
    await anouk.send('PUT', `/introductions/${id}/agreement`, { answer: 'yes' })
    await Promise.all([1, 2, 3].map(() => carla.send('PUT', `/introductions/${id}/agreement`, { answer: 'yes' })))
    expect(await db.selectFrom('events').select('id').where('kind', '=', 'introduction.made').where('data', '@>', JSON.stringify({ introductionId: id })).execute()).toHaveLength(1)
    await fresh()
  })

  it('asks each once, after two weeks, whether it helped', async () => {
    const { id } = await begin({ someone: 'carla' })
    await anouk.send('PUT', `/introductions/${id}/agreement`, { answer: 'yes' })
    await carla.send('PUT', `/introductions/${id}/agreement`, { answer: 'yes' })
    await product.catchUp()
    expect((await carla.send('PUT', `/introductions/${id}/help`, { helped: 'yes' })).status).toBe(409)
    expect(await letTimePass(13)).toBe(0)
    expect(await letTimePass(15)).toBe(1)
    expect(await letTimePass(16)).toBe(0)
    product.setNow(new Date(Date.now() + 16 * 86_400_000))
    const asked = (await mailsTo('anouk@example.org')).filter(({ subject }) => subject.startsWith('Hielp'))
    expect(asked).toHaveLength(1)
    await product.visitor.submit('/introductions/answers', { token: tokenIn(asked[0]!.text), helped: 'a-little' })
    expect((await (await anouk.json(`/introductions/${id}`)).json()).mine).toMatchObject({ helped: 'a-little' })
    expect((await (await carla.json(`/introductions/${id}`)).json()).mine).toMatchObject({ helped: null, contact: 'anouk@example.org' })
    await fresh()
  })
})
