import { beforeEach, describe, expect, it } from 'vitest'
import { testProduct } from '../../testing.ts'
import { type Gathered, answerAs, formCircleOf, gather } from './testing.ts'

const product = await testProduct()
const { db } = product
let gathered: Gathered
let circle: number
const client = (handle: string) => gathered.client(handle)
type CircleBody = { members: { person: { handle: string }; answer: string | null; confirmed: boolean; ownQuestion: string }[]; mine: object; agreements: { version: number }; version: number }
const circleAs = async (handle: string) => (await (await client(handle).json(`/circles/${circle}`)).json()) as CircleBody
const handles = (body: CircleBody) => body.members.map(({ person }) => person.handle)

beforeEach(async () => {
  gathered = await gather(product, 'anouk', ['bram', 'noor', 'sem'])
  circle = await formCircleOf(gathered, 'anouk', ['bram', 'noor', 'sem'])
})

describe('an invitation', () => {
  it('is accepted with the agreements and one’s own version of the question', async () => {
    const answer = await answerAs(client('bram'), circle, 'accepted', { ownQuestion: 'Hoe doe ik dat op maandag?' })
    expect([answer.status, await answer.json()]).toEqual([200, { answer: 'accepted', confirmed: true, ownQuestion: 'Hoe doe ik dat op maandag?' }])
    expect((await circleAs('anouk')).members.find(({ person }) => person.handle === 'bram')).toMatchObject({ answer: 'accepted', confirmed: true, ownQuestion: 'Hoe doe ik dat op maandag?' })
  })

  it('that is declined leaves no trace for the others, and no way back in', async () => {
    const declined = await client('noor').submit(`/circles/${circle}/members/me`, { answer: 'declined', ownQuestion: 'Toch maar niet' })
    expect([declined.status, declined.headers.get('location')]).toEqual([303, '/circles'])
    expect(handles(await circleAs('anouk'))).toEqual(['anouk', 'bram', 'sem'])
    const page = await (await client('anouk').page(`/circles/${circle}`)).text()
    expect(page).not.toMatch(/Noor|noor/)
    expect((await client('noor').json(`/circles/${circle}`)).status).toBe(404)
    expect((await answerAs(client('noor'), circle, 'accepted')).status).toBe(404)
    expect(await (await client('noor').json('/circles')).json()).not.toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ id: circle })]) })
  })

  it('shows who is asked and what is agreed, and nothing of the conversation', async () => {
    await client('anouk').send('POST', `/circles/${circle}/contributions`, { text: 'Alleen voor wie meedoet' })
    const page = await (await client('bram').page(`/circles/${circle}`)).text()
    expect(page).toContain('Anouk vraagt je voor een kring')
    expect(page).toContain('Elke week')
    expect(page).not.toContain('Alleen voor wie meedoet')
  })

  it('answered twice at the same moment comes to one answer', async () => {
    const responses = await Promise.all([answerAs(client('bram'), circle, 'accepted'), answerAs(client('bram'), circle, 'accepted'), answerAs(client('sem'), circle, 'declined'), answerAs(client('sem'), circle, 'declined')])
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 200, 200, 404])
    const answered = await db.selectFrom('events').select('actorId').where('circleId', '=', circle).where('kind', '=', 'circle.answered').execute()
    expect(answered).toHaveLength(2)
  })

  it('is not there for somebody who was not asked', async () => {
    await gather(product, 'vreemd', [])
    for (const handle of ['vreemd']) {
      const outsider = await product.as(handle)
      expect((await answerAs(outsider, circle, 'accepted')).status).toBe(404)
      expect((await outsider.page(`/circles/${circle}`)).status).toBe(404)
    }
    expect((await product.visitor.page(`/circles/${circle}`)).headers.get('location')).toBe(`/sign-in?return_to=%2Fcircles%2F${circle}`)
    expect((await product.visitor.json(`/circles/${circle}`)).status).toBe(404)
  })
})

describe('the agreements', () => {
  beforeEach(async () => {
    for (const handle of ['bram', 'noor']) await answerAs(client(handle), circle, 'accepted')
  })
  const change = (handle: string, body: object) => client(handle).send('PATCH', `/circles/${circle}`, body)

  it('can be changed by any member; then everyone confirms again, and the conversation goes on', async () => {
    expect((await change('bram', { rhythm: 'Om de week', version: 1 })).status).toBe(200)
    const body = await circleAs('noor')
    expect(body.agreements).toMatchObject({ rhythm: 'Om de week', version: 2 })
    expect(body.members.map(({ person, confirmed }) => [person.handle, confirmed])).toEqual([['anouk', false], ['bram', true], ['noor', false], ['sem', false]])
    expect((await client('noor').send('POST', `/circles/${circle}/contributions`, { text: 'Ik lees ze straks' })).status).toBe(201)
    expect(await (await client('noor').page(`/circles/${circle}`)).text()).toContain('De afspraken zijn veranderd')
    await client('noor').submit(`/circles/${circle}/members/me`, { answer: 'accepted', agreementsVersion: '2' })
    expect((await circleAs('noor')).mine).toMatchObject({ confirmed: true })
  })

  it('are confirmed as they were read: what changed since is shown first', async () => {
    await change('bram', { rhythm: 'Om de week', version: 1 })
    await change('bram', { rhythm: 'Elke dag', version: 2 })
    const late = await client('noor').submit(`/circles/${circle}/members/me`, { answer: 'accepted', agreementsVersion: '2' })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Elke dag')
    expect((await circleAs('noor')).mine).toMatchObject({ confirmed: false })
  })

  it('changed by two at a time keep both versions for the second to settle', async () => {
    await change('bram', { rhythm: 'Om de week', version: 1 })
    const stale = await client('noor').submit(`/circles/${circle}/agreements`, { purpose: 'Anders', rhythm: 'Elke dag', version: '1' })
    const page = await stale.text()
    expect(stale.status).toBe(409)
    expect(page).toContain('Elke dag</textarea>')
    expect(page).toContain('Om de week')
    expect(page).toContain('name="version" value="2"')
  })

  it('that stay the same ask nothing of anybody', async () => {
    await change('bram', { rhythm: 'Elke week', version: 1 })
    expect((await circleAs('noor')).agreements.version).toBe(1)
  })

  it('are not for somebody who has not answered', async () => {
    expect((await change('sem', { rhythm: 'Elke dag', version: 1 })).status).toBe(403)
  })
})

describe('a circle', () => {
  beforeEach(async () => {
    for (const handle of ['bram', 'noor']) await answerAs(client(handle), circle, 'accepted')
  })

  it('can be left; what was written stays, and the door closes', async () => {
    await client('bram').send('POST', `/circles/${circle}/contributions`, { text: 'Dit laat ik achter' })
    expect((await client('bram').submit(`/circles/${circle}/members/me/removal`)).status).toBe(303)
    expect(handles(await circleAs('anouk'))).toEqual(['anouk', 'noor', 'sem'])
    expect(await (await client('noor').page(`/circles/${circle}`)).text()).toContain('Dit laat ik achter')
    for (const path of ['', '/contributions', '/live']) expect((await client('bram').json(`/circles/${circle}${path}`)).status).toBe(404)
    expect((await answerAs(client('bram'), circle, 'accepted')).status).toBe(404)
  })

  it('no longer holds somebody who erased themselves', async () => {
    await db.updateTable('people').set({ erasedAt: new Date() }).where('handle', '=', 'bram').execute()
    expect(handles(await circleAs('anouk'))).toEqual(['anouk', 'noor', 'sem'])
    await db.updateTable('people').set({ erasedAt: null }).where('handle', '=', 'bram').execute()
  })

  it('closes when nobody is left in it', async () => {
    for (const handle of ['anouk', 'bram', 'noor', 'sem']) await client(handle).send('DELETE', `/circles/${circle}/members/me`)
    expect((await db.selectFrom('circles').select('closedAt').where('id', '=', circle).executeTakeFirstOrThrow()).closedAt).not.toBeNull()
  })

  it('can be renewed by any member', async () => {
    const endsOn = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10)
    expect((await client('noor').submit(`/circles/${circle}/renewals`, { endsOn })).status).toBe(303)
    expect(await circleAs('bram')).toMatchObject({ endsOn })
    expect((await client('noor').submit(`/circles/${circle}/renewals`, { endsOn: '2020-01-01' })).status).toBe(422)
    expect(await db.selectFrom('circleRenewals').select('endsOn').where('circleId', '=', circle).execute()).toEqual([{ endsOn }])
  })

  it('that is closed says why, and can be read but not written in', async () => {
    await client('anouk').send('POST', `/circles/${circle}/contributions`, { text: 'Het laatste woord' })
    expect((await client('noor').submit(`/circles/${circle}/closure`, { why: 'We zijn eruit' })).status).toBe(303)
    const page = await (await client('bram').page(`/circles/${circle}`)).text()
    expect(page).toContain('We zijn eruit')
    expect(page).toContain('Het laatste woord')
    expect(page).not.toContain('<textarea')
    expect((await client('bram').send('POST', `/circles/${circle}/contributions`, { text: 'Toch nog' })).status).toBe(409)
    for (const [method, path, body] of [['PATCH', '', { rhythm: 'x', version: 1 }], ['POST', '/renewals', { endsOn: '2027-01-01' }], ['POST', '/closure', {}], ['PUT', '/members/me', { answer: 'accepted' }]] as const)
      expect((await client('bram').send(method, `/circles/${circle}${path}`, body)).status).toBe(409)
  })

  it('is closed by two at a time without harm', async () => {
    const closings = await Promise.all(['anouk', 'bram', 'noor'].map((handle) => client(handle).send('POST', `/circles/${circle}/closure`, {})))
    expect(closings.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  })
})
