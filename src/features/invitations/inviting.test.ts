import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'
import { limits } from './rules.ts'

const product = await testProduct()
const { db } = product
await db.insertInto('communities').values({ name: 'Leren' }).execute()
for (const handle of ['anouk', 'bram', 'carla', 'dirk', 'els']) await makePerson(db, handle, { organisation: handle === 'els' ? 'haven' : 'de-linde' })
const [anouk, bram, carla, els] = await Promise.all(['anouk', 'bram', 'carla', 'els'].map((handle) => product.as(handle))) as [Client, Client, Client, Client]
type Client = Awaited<ReturnType<typeof product.as>>

const ask = async (fields: object = {}, client = anouk) =>
  ((await (await client.send('POST', '/questions', { title: 'Hoe houden we de nachtdienst vol?', story: 'Na drie nachten is iedereen op.', audience: 'community', ...fields })).json()) as { id: number }).id
const invite = (client: Client, id: number, person: string, line = '') => client.send('POST', `/questions/${id}/invitations`, { person, line })
const invitationOf = async (answer: Response) => ((await answer.json()) as { id: number }).id
const errorsOf = async (answer: Response) => ((await answer.json()) as { errors: { field: string; message: string }[] }).errors
const linkIn = async (subject: string) => {
  await product.catchUp()
  const mail = await db.selectFrom('mails').select(['text', 'address']).where('subject', 'like', `%${subject}%`).orderBy('id', 'desc').executeTakeFirstOrThrow()
  const [link = ''] = /\/invitations\/links\?token=[^&\s]+&answer=join/.exec(mail.text) ?? []
  return { path: link, token: new URLSearchParams(link.split('?')[1]).get('token')!, ...mail }
}
/** Makes room again for everybody. */
const later = async () => void (await db.deleteFrom('questionInvitations').execute())

describe('asking somebody to a question', () => {
  it('takes one step, by the asker or who joined, and brings one mail with the line and four answers', async () => {
    const id = await ask({ title: 'Wie kent een beter rooster voor de nacht?' })
    expect((await invite(carla, id, 'bram')).status).toBe(403)
    const sent = await anouk.submit(`/questions/${id}/invitations`, { person: 'Bram', line: 'Jij deed dit toch vorig jaar?' })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/questions/${id}`])
    const { text, address } = await linkIn('een beter rooster')
    expect(address).toBe('bram@example.org')
    for (const words of ['Jij deed dit toch vorig jaar?', 'Ik breng ervaring', 'Ik heb dit ook', 'Ik ken iemand', 'Nu niet']) expect(text).toContain(words)
    await product.catchUp()
    expect(await db.selectFrom('mails').select('id').where('subject', 'like', '%een beter rooster%').execute()).toHaveLength(1)
    await later()
  })

  it('happens once for each person, also when several ask at the same moment', async () => {
    const id = await ask()
    await bram.send('POST', `/questions/${id}/joins`, {})
    const answers = await Promise.all([invite(anouk, id, 'carla'), invite(bram, id, 'carla'), invite(anouk, id, 'carla')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422, 422])
    expect((await errorsOf(await invite(anouk, id, 'bram')))[0]?.message).toContain('doet hier al mee')
    expect((await errorsOf(await invite(anouk, id, 'anouk')))[0]?.field).toBe('person')
    await later()
  })

  it('has limits for who asks and for who is asked, that hold when many ask at once', async () => {
    const questions = await Promise.all(Array.from({ length: limits.mostOpen + 2 }, () => ask()))
    const answers = await Promise.all(questions.map((id) => invite(anouk, id, 'carla')))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(limits.mostOpen)
    expect((await errorsOf(answers.find(({ status }) => status === 422)!))[0]?.message).toContain('al genoeg gevraagd')
    await later()
    for (let count = 0; count < limits.mostByAskerInWeek; count++) {
      const { personId } = await makePerson(db, `gast-${count}`)
      const { personId: asker } = { personId: (await db.selectFrom('people').select('id as personId').where('handle', '=', 'anouk').executeTakeFirstOrThrow()).personId }
      await db.insertInto('questionInvitations').values({ questionId: questions[0]!, personId, invitedBy: asker }).execute()
    }
    expect((await invite(anouk, questions[1]!, 'carla')).status).toBe(409)
    await later()
  })

  it('leaves who is busy in peace until that day', async () => {
    const until = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)
    expect(await (await carla.send('PUT', '/me/availability', { busyUntil: until, ambassador: true })).json()).toEqual({ busyUntil: until, ambassador: true })
    const id = await ask()
    expect((await errorsOf(await invite(anouk, id, 'carla')))[0]?.message).toContain('druk')
    await carla.send('PUT', '/me/availability', {})
    expect((await invite(anouk, id, 'carla')).status).toBe(201)
    expect((await carla.submit('/me/availability', { busyUntil: '2020-01-01' })).status).toBe(422)
    await later()
  })

  it('lets a reader in only where the asker may, and refuses clearly where nobody may', async () => {
    const named = await ask({ audience: 'people', readers: ['bram'] })
    expect((await els.json(`/questions/${named}`)).status).toBe(404)
    expect((await invite(anouk, named, 'els')).status).toBe(201)
    expect((await els.json(`/questions/${named}`)).status).toBe(200)
    await bram.send('POST', `/questions/${named}/joins`, { note: 'Alleen voor jullie.' })
    expect((await errorsOf(await invite(anouk, named, 'carla')))[0]?.message).toContain('Anderen schreven hier al')
    expect((await errorsOf(await invite(bram, named, 'carla')))[0]?.message).toContain('mag deze vraag niet lezen')
    const ours = await ask({ audience: 'organisation' })
    expect((await errorsOf(await invite(anouk, ours, 'els')))[0]?.message).toContain('hoort daar niet bij')
    expect((await invite(anouk, ours, 'carla')).status).toBe(201)
    expect((await invite(anouk, await ask({ audience: 'me' }), 'carla')).status).toBe(409)
    await later()
  })
})

describe('answering', () => {
  it('works from the mail without signing in, and opening the link does nothing', async () => {
    const id = await ask({ title: 'Hoe vieren jullie een afscheid?' })
    await invite(anouk, id, 'carla')
    const { path, token } = await linkIn('een afscheid')
    const opened = await product.visitor.page(path)
    expect(opened.status).toBe(200)
    expect(await opened.text()).toContain('Hoe vieren jullie een afscheid?')
    expect((await (await anouk.json(`/questions/${id}`)).json()).joins).toEqual([])
    expect((await product.visitor.submit('/invitations/answers', { token, answer: 'join' })).status).toBe(303)
    expect((await (await anouk.json(`/questions/${id}`)).json()).joins).toMatchObject([{ person: { handle: 'carla' } }])
    // Once more is the same, and it opens nothing else of hers.
    expect((await product.visitor.submit('/invitations/answers', { token, answer: 'join' })).status).toBe(303)
    expect((await product.visitor.submit('/introductions/answers', { token, answer: 'yes' })).status).toBe(404)
    expect((await product.visitor.submit('/invitations/answers', { token: 'gok', answer: 'join' })).status).toBe(404)
    expect(await (await product.visitor.page('/invitations/links?token=gok')).text()).toContain('werkt niet meer')
    await later()
  })

  it('“not now” looks to everybody else like no answer, in every page, list, event and limit', async () => {
    const id = await ask()
    const answered = await invitationOf(await invite(anouk, id, 'carla'))
    await invite(anouk, id, 'els')
    const before = { page: await partOf(id), events: await eventsAt(id) }
    expect(await (await carla.send('PUT', `/invitations/${answered}/answer`, { answer: 'not-now' })).json()).toMatchObject({ answer: 'not-now' })
    expect({ page: await partOf(id), events: await eventsAt(id) }).toEqual(before)
    expect((await anouk.json(`/invitations/${answered}`)).status).toBe(404)
    expect(before.page).toContain('is gevraagd')
    // She may still change her mind.
    expect((await carla.send('PUT', `/invitations/${answered}/answer`, { answer: 'experience' })).status).toBe(200)
    expect(await partOf(id)).toContain('wil ervaring delen')
    await later()
  })

  it('waits on the home page and at the question until it was given', async () => {
    const id = await ask({ title: 'Wie helpt mij met een lastige bijlage?' })
    const invitation = await invitationOf(await invite(anouk, id, 'carla'))
    expect(await (await carla.page('/')).text()).toContain('Anouk vraagt je bij “Wie helpt mij met een lastige bijlage?”')
    expect(await (await carla.page(`/questions/${id}`)).text()).toContain('Je bent hierbij gevraagd')
    expect(await (await els.page(`/questions/${id}`)).text()).not.toContain('Je bent hierbij gevraagd')
    const answer = await carla.submit(`/invitations/${invitation}/answer`, { answer: 'experience' })
    expect(answer.headers.get('location')).toBe(`/questions/${id}/experiences/new`)
    expect(await (await carla.page('/')).text()).not.toContain('Anouk vraagt je bij')
    expect(await (await carla.page(`/questions/${id}`)).text()).toContain('Je wilde je ervaring delen')
    await later()
  })

  it('is over when the question is, and gone when the question is hidden again', async () => {
    const id = await ask()
    const invitation = await invitationOf(await invite(anouk, id, 'els'))
    await anouk.send('POST', `/questions/${id}/states`, { to: 'closed' })
    expect((await els.send('PUT', `/invitations/${invitation}/answer`, { answer: 'join' })).status).toBe(409)
    await anouk.send('PATCH', `/questions/${id}`, { audience: 'organisation' })
    expect((await els.json(`/invitations/${invitation}`)).status).toBe(404)
    await later()
  })
})

const partOf = async (id: number) => {
  const page = await (await anouk.page(`/questions/${id}/suggestions`)).text()
  return page.slice(page.indexOf('<main'), page.indexOf('</main>')).replaceAll(/name="_once" value="[^"]*"/g, '')
}
const eventsAt = async (id: number) => (await db.selectFrom('events').select('id').where('questionId', '=', id).execute()).length
