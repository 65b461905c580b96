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

const kindsAt = async (circleId: number) =>
  (await product.db.selectFrom('events').select('kind').where('circleId', '=', circleId).orderBy('id').execute()).map(({ kind }) => kind)

beforeEach(async () => {
  gathered = await gather(product, 'anouk', ['bram', 'noor', 'sem', 'lena', ...crowd])
  circle = await formCircleOf(gathered, 'anouk', ['bram', 'noor'])
  await answerAs(client('bram'), circle, 'accepted')
})

describe('asking more people into a circle', () => {
  it('asks who takes part in the question; they answer as everyone did, and then take part', async () => {
    expect(await (await client('anouk').page(`/circles/${circle}/members/new`)).text()).toContain('tot er iets in de kring geschreven is')
    const asked = await client('anouk').submit(`/circles/${circle}/members`, { people: 'sem' })
    expect([asked.status, asked.headers.get('location')]).toEqual([303, `/circles/${circle}`])
    expect((await members()).find(({ person }) => person.handle === 'sem')).toMatchObject({ answer: null })
    expect((await client('sem').json(`/circles/${circle}/contributions`)).status).toBe(404)
    const invitation = await (await client('sem').page(`/circles/${circle}`)).text()
    expect(invitation).toContain('Bij sem speelt dit ook.</textarea>')
    await answerAs(client('sem'), circle, 'accepted')
    expect((await client('sem').json(`/circles/${circle}/contributions`)).status).toBe(200)
  })

  it('is for who formed the circle, while it is open', async () => {
    expect((await invite('bram', ['sem'])).status).toBe(403)
    expect((await client('bram').page(`/circles/${circle}/members/new`)).status).toBe(403)
    expect(await (await client('bram').page(`/circles/${circle}`)).text()).not.toContain('Vraag iemand erbij')
    expect((await invite('lena', ['lena'])).status).toBe(404)
    await client('anouk').send('POST', `/circles/${circle}/closure`, {})
    expect((await invite('anouk', ['sem'])).status).toBe(409)
  })

  it('is over once anybody has written: what was said in confidence is for those who were there, also after it was deleted', async () => {
    expect(await (await client('anouk').page(`/circles/${circle}`)).text()).toContain('Vraag iemand erbij')
    const said = await client('bram').send('POST', `/circles/${circle}/contributions`, { text: 'Dit zeg ik alleen hier' })
    const late = async () => {
      const refused = await invite('anouk', ['sem'])
      expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('Begin bij de vraag een tweede kring')])
    }
    await late()
    await client('bram').send('DELETE', `/contributions/${((await said.json()) as { id: number }).id}`)
    await late()
    expect((await members()).map(({ person }) => person.handle)).not.toContain('sem')
    const page = await (await client('anouk').page(`/circles/${circle}`)).text()
    expect(page).not.toContain('Vraag iemand erbij')
    expect(page).toContain('Er kan niemand meer bij deze kring')
    expect(await (await client('bram').page(`/circles/${circle}`)).text()).not.toContain('Er kan niemand meer bij deze kring')
    for (const answer of [await client('anouk').page(`/circles/${circle}/members/new`), await client('anouk').submit(`/circles/${circle}/members`, { people: 'sem' })]) {
      expect(answer.status).toBe(409)
      expect(await answer.text()).toContain(`href="/questions/${gathered.question}/circle/new"`)
    }
  })

  it('never lets somebody in who was asked after the first words, however close the two are', async () => {
    for (const each of ['sem', 'lena', ...crowd]) {
      const fresh = await formCircleOf(gathered, 'anouk', ['bram', 'noor'], { purpose: `Kring zonder ${each}` })
      await answerAs(client('bram'), fresh, 'accepted')
      const [asked] = await Promise.all([
        client('anouk').send('POST', `/circles/${fresh}/members`, { people: [each] }),
        client('bram').send('POST', `/circles/${fresh}/contributions`, { text: 'Het eerste woord' }),
      ])
      const kinds = (await kindsAt(fresh)).filter((kind) => kind === 'circle.invited' || kind === 'contribution.written')
      expect(kinds).toEqual(asked.status === 201 ? ['circle.invited', 'contribution.written'] : ['contribution.written'])
    }
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
