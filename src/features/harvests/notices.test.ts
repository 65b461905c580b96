import { describe, expect, it } from 'vitest'
import { makePerson, testProduct } from '../../testing.ts'
import { consentDeadlines } from './consent-deadlines.ts'
import { beginHarvestIn, dayMs, makeScene } from './testing.ts'

const product = await testProduct()
const { db, deps } = product
const began = new Date('2026-05-04T08:00:00Z')

const mailsTo = async (handle: string) => {
  await product.catchUp()
  const rows = await db.selectFrom('mails').innerJoin('people', 'people.id', 'mails.personId').select('mails.cause').where('people.handle', '=', handle).orderBy('mails.id').execute()
  return rows.map(({ cause }) => cause.split(':')[0])
}

const scene = async () => {
  product.setNow(began)
  const made = await makeScene(product)
  const [anouk, bram, carla] = await Promise.all([product.as(made.handles.anouk), product.as(made.handles.bram), product.as(made.handles.carla)])
  const id = await beginHarvestIn(anouk, made)
  const answer = (who: typeof anouk, given = 'named') => who.send('PUT', `/harvests/${id}/consents/me`, { answer: given })
  return { ...made, anouk, bram, carla, id, answer }
}

describe('mail about consent', () => {
  it('asks everybody cited once, and not whoever asks', async () => {
    const { anouk, handles, id } = await scene()
    await anouk.send('POST', `/harvests/${id}/consent-requests`)
    await anouk.send('POST', `/harvests/${id}/consent-requests`)
    expect(await mailsTo(handles.bram)).toEqual(['harvest-asked'])
    expect(await mailsTo(handles.carla)).toEqual(['harvest-asked'])
    expect(await mailsTo(handles.anouk)).toEqual([])
  })

  it('goes out when somebody tries to publish before asking', async () => {
    const { anouk, handles, id } = await scene()
    await anouk.send('POST', `/harvests/${id}/publication`)
    expect(await mailsTo(handles.bram)).toEqual(['harvest-asked'])
  })

  it('reminds after four days who did not answer, and tells the writers after seven', async () => {
    const { anouk, bram, handles, id, answer } = await scene()
    await anouk.send('POST', `/harvests/${id}/consent-requests`)
    await product.catchUp()
    await answer(bram)
    for (const day of [3, 4, 5, 6]) {
      product.setNow(new Date(began.getTime() + day * dayMs))
      await consentDeadlines(deps)
      expect(await mailsTo(handles.carla), `day ${day}`).toEqual(day < 4 ? ['harvest-asked'] : ['harvest-asked', 'harvest-reminder'])
    }
    expect(await mailsTo(handles.bram)).toEqual(['harvest-asked'])
    for (const day of [7, 8]) {
      product.setNow(new Date(began.getTime() + day * dayMs))
      await consentDeadlines(deps)
    }
    expect(await mailsTo(handles.anouk)).toEqual(['harvest-reminder', 'harvest-deadline'])
    expect(await mailsTo(handles.carla)).toEqual(['harvest-asked', 'harvest-reminder', 'harvest-deadline'])
  })

  it('tells the writers once that everybody answered', async () => {
    const { anouk, bram, carla, handles, id, answer } = await scene()
    await anouk.send('POST', `/harvests/${id}/consent-requests`)
    for (const who of [anouk, bram]) await answer(who)
    expect(await mailsTo(handles.anouk)).toEqual([])
    await answer(carla)
    await answer(carla, 'unnamed')
    expect(await mailsTo(handles.anouk)).toEqual(['harvest-answered'])
    product.setNow(new Date(began.getTime() + 8 * dayMs))
    await consentDeadlines(deps)
    expect(await mailsTo(handles.anouk)).toEqual(['harvest-answered'])
  })
})

describe('a consent request that is not told yet', () => {
  it('is not told any more once it was answered, and its reminder does not come beside it', async () => {
    const { anouk, bram, carla, handles, id, answer } = await scene()
    for (const who of [bram, carla]) await who.send('PUT', '/me/notices', { noMailUntil: '2026-05-10' })
    await anouk.send('POST', `/harvests/${id}/consent-requests`)
    await product.catchUp()
    await answer(bram)
    product.setNow(new Date(began.getTime() + 4 * dayMs))
    await consentDeadlines(deps)
    expect(await mailsTo(handles.carla)).toEqual([])
    product.setNow(new Date('2026-05-10T06:00:00Z'))
    expect(await mailsTo(handles.bram)).toEqual([])
    expect(await mailsTo(handles.carla)).toEqual(['harvest-asked'])
  })
})

describe('mail about a published harvest', () => {
  it('reaches each follower once, ever, and not whoever published', async () => {
    const { anouk, bram, carla, questionId, handles, id, answer } = await scene()
    const follower = await makePerson(db, 'volger')
    await db.insertInto('follows').values({ questionId, personId: follower.personId }).execute()
    for (const who of [anouk, bram, carla]) await answer(who)
    await anouk.send('POST', `/harvests/${id}/publication`)
    await anouk.send('PUT', `/harvests/${id}`, { intro: 'Tweede versie' })
    await anouk.send('POST', `/harvests/${id}/publication`)
    expect(await mailsTo('volger')).toEqual(['harvest-published'])
    expect(await mailsTo(handles.bram)).toEqual(['harvest-published'])
    expect(await mailsTo(handles.anouk)).toEqual([])
  })

  it('reaches nobody for whom it was not published, until it is; that the question was answered they hear', async () => {
    const { anouk, bram, carla, questionId, id, answer } = await scene()
    const follower = await makePerson(db, 'meelezer')
    await db.insertInto('follows').values({ questionId, personId: follower.personId }).execute()
    await anouk.send('PUT', `/harvests/${id}`, { audience: 'circle' })
    for (const who of [anouk, bram, carla]) await answer(who)
    await anouk.send('POST', `/harvests/${id}/publication`)
    expect(await mailsTo('meelezer')).toEqual(['question-met'])
    await anouk.send('PUT', `/harvests/${id}`, { audience: 'community' })
    for (const who of [anouk, bram, carla]) await answer(who)
    await anouk.send('POST', `/harvests/${id}/publication`)
    expect(await mailsTo('meelezer')).toEqual(['question-met', 'harvest-published'])
  })
})

describe('the home page', () => {
  it('asks for an answer, and then to publish', async () => {
    const { anouk, bram, carla, id, answer } = await scene()
    const home = async (who: typeof anouk) => (await who.page('/')).text()
    expect(await home(bram)).not.toContain(`/harvests/${id}`)
    await anouk.send('POST', `/harvests/${id}/consent-requests`)
    expect(await home(bram)).toContain(`/harvests/${id}/consent`)
    for (const who of [anouk, bram, carla]) await answer(who)
    const ready = await home(bram)
    expect(ready).not.toContain(`/harvests/${id}/consent`)
    expect(ready).toContain(`/harvests/${id}/draft#publish`)
    await anouk.send('POST', `/harvests/${id}/publication`)
    expect(await home(bram)).not.toContain(`/harvests/${id}/draft`)
  })

  it('asks nobody about a passage that is out already, nor reminds them of it', async () => {
    const { anouk, carla, handles, id, answer } = await scene()
    await anouk.send('POST', `/harvests/${id}/consent-requests`)
    await product.catchUp()
    await answer(anouk, 'no')
    expect(await (await carla.page('/')).text()).not.toContain(`/harvests/${id}/consent`)
    product.setNow(new Date(began.getTime() + 5 * dayMs))
    await consentDeadlines(deps)
    expect(await mailsTo(handles.carla)).toEqual(['harvest-asked'])
  })
})
