import { beforeEach, describe, expect, it } from 'vitest'
import { testProduct } from '../../testing.ts'
import { type Gathered, answerAs, formCircleOf, gather } from './testing.ts'

const product = await testProduct()
const crowd = Array.from({ length: 9 }, (_, at) => `persoon-${at + 1}`)
let gathered: Gathered
let circle: number
const client = (handle: string) => gathered.client(handle)
const invite = (handle: string, people: string[]) => client(handle).send('POST', `/circles/${circle}/members`, { people })
const members = async () => ((await (await client('anouk').json(`/circles/${circle}`)).json()) as { members: { person: { handle: string }; answer: string | null }[] }).members

beforeEach(async () => {
  gathered = await gather(product, 'anouk', ['bram', 'noor', 'sem', 'lena', ...crowd])
  circle = await formCircleOf(gathered, 'anouk', ['bram', 'noor'])
  await answerAs(client('bram'), circle, 'accepted')
})

describe('asking more people into a circle', () => {
  it('asks who takes part in the question; they answer as everyone did, and then read along from the beginning', async () => {
    await client('anouk').send('POST', `/circles/${circle}/contributions`, { text: 'Van voor sem kwam' })
    const asked = await client('anouk').submit(`/circles/${circle}/members`, { people: 'sem' })
    expect([asked.status, asked.headers.get('location')]).toEqual([303, `/circles/${circle}`])
    expect((await members()).find(({ person }) => person.handle === 'sem')).toMatchObject({ answer: null })
    expect((await client('sem').json(`/circles/${circle}/contributions`)).status).toBe(404)
    const invitation = await (await client('sem').page(`/circles/${circle}`)).text()
    expect(invitation).toContain('Bij sem speelt dit ook.</textarea>')
    await answerAs(client('sem'), circle, 'accepted')
    expect(await (await client('sem').json(`/circles/${circle}/contributions`)).text()).toContain('Van voor sem kwam')
  })

  it('is for who formed the circle, while it is open', async () => {
    expect((await invite('bram', ['sem'])).status).toBe(403)
    expect((await client('bram').page(`/circles/${circle}/members/new`)).status).toBe(403)
    expect(await (await client('bram').page(`/circles/${circle}`)).text()).not.toContain('Vraag iemand erbij')
    expect((await invite('lena', ['lena'])).status).toBe(404)
    await client('anouk').send('POST', `/circles/${circle}/closure`, {})
    expect((await invite('anouk', ['sem'])).status).toBe(409)
  })

  it('shows who can be asked, and does not ask again who was asked before, whatever they answered', async () => {
    await answerAs(client('noor'), circle, 'declined')
    const page = await (await client('anouk').page(`/circles/${circle}/members/new`)).text()
    expect(page).toContain('value="sem"')
    for (const handle of ['anouk', 'bram', 'noor']) expect(page).not.toContain(`value="${handle}"`)
    for (const handle of ['anouk', 'bram', 'noor', 'niemand']) expect([handle, (await invite('anouk', [handle])).status]).toEqual([handle, 422])
    expect((await invite('anouk', [])).status).toBe(422)
  })

  it('fills a circle up to twelve, also when two ask at the same moment', async () => {
    const full = await invite('anouk', ['sem', ...crowd])
    expect([full.status, await full.text()]).toEqual([422, expect.stringContaining('hooguit 12')])
    const statuses = (await Promise.all([invite('anouk', crowd.slice(0, 8)), invite('anouk', ['sem', 'lena'])])).map(({ status }) => status)
    expect(statuses.sort()).toEqual([201, 422])
    expect((await members()).length).toBeLessThanOrEqual(12)
  })

  it('mails who is new, once, and not who was asked before', async () => {
    await product.catchUp()
    const before = await product.db.selectFrom('mails').select('id').execute()
    await invite('anouk', ['sem'])
    await product.catchUp()
    const mails = await product.db.selectFrom('mails').select(['address', 'subject']).where('id', 'not in', before.map(({ id }) => id)).execute()
    expect(mails).toEqual([{ address: 'sem@example.org', subject: 'Anouk vraagt je voor een kring' }])
  })
})
