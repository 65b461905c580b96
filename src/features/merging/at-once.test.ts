import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testProduct } from '../../testing.ts'
import { askersIn } from './testing.ts'

const product = await testProduct()
const people = ['anouk', 'bram', 'carla', 'dirk', 'els']
const { as, ask, propose, answer, merge, undo, read } = await askersIn(product, people)
const { db } = product

/** What hangs on a question that is part of another one, and may not be left behind there. */
const leftBehind = async () =>
  (
    await sql`select 'contribution' as what, contributions.id from contributions join questions on questions.id = question_id where merged_into is not null
      union all select 'circle', circles.id from circles join questions on questions.id = question_id where merged_into is not null
      union all select 'harvest', harvests.id from harvests join questions on questions.id = question_id where merged_into is not null
      union all select 'join', theirs.person_id from joins theirs join questions on questions.id = theirs.question_id where merged_into is not null
        and not exists (select from joins where question_id = merged_into and person_id = theirs.person_id)
        and person_id <> (select asker_id from questions kept where kept.id = questions.merged_into)
      union all select 'follow', theirs.person_id from follows theirs join questions on questions.id = theirs.question_id where merged_into is not null
        and not exists (select from follows where question_id = merged_into and person_id = theirs.person_id)
        and person_id <> (select asker_id from questions kept where kept.id = questions.merged_into)`.execute(db)
  ).rows

/** Follows where an old address leads, as a browser does. */
const sending = async (handle: string, method: string, path: string, body?: object): Promise<Response> => {
  const answered = await as(handle).send(method, path, body)
  return answered.status === 308 ? as(handle).send(method, answered.headers.get('location')!, body) : answered
}

it('what people write, join and follow while questions become one and go apart again is nowhere lost', async () => {
  const [kept, merged] = [await ask('anouk'), await ask('bram')]
  for (const handle of ['carla', 'dirk']) await as(handle).send('POST', `/questions/${merged}/joins`, { note: 'Ik ook.' })
  const { id: circle } = await (await as('bram').send('POST', `/questions/${merged}/circle`, { people: ['carla', 'dirk'], purpose: 'Samen' })).json()
  await as('carla').send('PUT', `/circles/${circle}/members/me`, { answer: 'accepted' })
  const said = await (await as('carla').send('POST', `/questions/${merged}/contributions`, { text: 'Begin' })).json()
  const { id } = await (await propose('anouk', kept, merged)).json()

  const doings = () =>
    Array.from({ length: 4 }, (_, at) => [
      sending('els', 'POST', `/questions/${merged}/contributions`, { text: `Onderweg ${at}` }),
      sending('els', 'PUT', `/questions/${merged}/follow`),
      sending('els', 'POST', `/questions/${merged}/joins`, { note: 'Ik ook.' }),
      sending('els', 'POST', `/questions/${merged}/experiences`, { text: `Zo ging het bij ons, keer ${at}.` }),
      sending('dirk', 'PUT', `/contributions/${said.id}/helpful`),
      sending('dirk', 'DELETE', `/contributions/${said.id}/helpful`),
      sending('carla', 'PATCH', `/contributions/${said.id}`, { text: `Versie ${at}`, version: at + 1 }),
      sending('bram', 'POST', `/circles/${circle}/harvests`, { title: `Opbrengst ${at}` }),
      sending('carla', 'POST', `/circles/${circle}/contributions`, { text: `In de kring ${at}` }),
      as('dirk').page(`/questions/${merged}`),
    ]).flat()
  const first = doings()
  const agreed = answer('bram', id, 'agree')
  const statuses = (await Promise.all([...first, agreed, ...doings()])).map(({ status }) => status)
  expect(statuses.filter((status) => status >= 500)).toEqual([])
  expect((await agreed).status).toBe(200)
  expect(await leftBehind()).toEqual([])
  const { items } = await (await as('els').json(`/questions/${kept}/contributions`)).json()
  expect(items.filter(({ text }: { text: string }) => text.startsWith('Onderweg'))).toHaveLength(8)
  expect((await read('carla', kept)).joins.filter(({ person }: { person: { handle: string } }) => person.handle === 'els')).toHaveLength(1)

  const closing = as('carla').send('POST', `/circles/${circle}/closure`, { why: 'Klaar' })
  const apart = (await Promise.all([...doings(), undo('bram', id), closing, ...doings()])).map(({ status }) => status)
  expect(apart.filter((status) => status >= 500)).toEqual([])
  expect((await as('anouk').page(`/questions/${merged}`)).status).toBe(200)
  const misplaced = await sql`select harvests.id from harvests join circles on circles.id = circle_id where circles.question_id <> harvests.question_id
    union all select joins.person_id from joins join contributions on contributions.id = contribution_id where contributions.question_id <> joins.question_id`.execute(db)
  expect(misplaced.rows).toEqual([])
  expect(await db.selectFrom('circles').select('questionId').where('id', '=', circle).executeTakeFirst()).toEqual({ questionId: merged })
})

const waiting = async () => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  return rows[0]!.count
}

it.each([
  ['follows', 'PUT', 'follow', undefined],
  ['joins', 'POST', 'joins', { note: 'Ik ook.' }],
  ['brings experience', 'POST', 'experiences', { text: 'Zo ging het bij ons op kantoor.' }],
  ['says something', 'POST', 'contributions', { text: 'Net op tijd' }],
])('who %s at the very moment of merging does so at the question that stays', async (_, method, where, body) => {
  const [kept, merged] = [await ask('anouk'), await ask('bram')]
  for (const handle of ['carla', 'dirk']) await as(handle).send('POST', `/questions/${kept}/joins`, { note: 'Ik ook.' })
  const { id: circle } = await (await as('anouk').send('POST', `/questions/${kept}/circle`, { people: ['carla', 'dirk'], purpose: 'Samen' })).json()
  const { id } = await (await propose('anouk', kept, merged)).json()
  const [agreed, done] = await db.transaction().execute(async (trx) => {
    // As long as somebody has the circle, merging stands still with both questions in hand.
    await sql`select from circles where id = ${circle} for update`.execute(trx)
    const answering = answer('bram', id, 'agree')
    await expect.poll(waiting).toBe(1)
    const doing = sending('els', method, `/questions/${merged}/${where}`, body)
    await expect.poll(waiting).toBe(2)
    return [answering, doing]
  })
  expect((await agreed!).status).toBe(200)
  expect((await done!).status).toBeLessThan(300)
  expect(await leftBehind()).toEqual([])
})

it('of merges that would tangle one happens, and the others are told', async () => {
  const [one, two, three] = [await ask('anouk'), await ask('bram'), await ask('carla')]
  const ids = await Promise.all(
    [await propose('anouk', one, two, one), await propose('bram', two, three, two), await propose('carla', three, one, three)].map(async (proposed) => ((await proposed.json()) as { id: number }).id),
  )
  const answers = await Promise.all([answer('bram', ids[0]!, 'agree'), answer('carla', ids[1]!, 'agree'), answer('anouk', ids[2]!, 'agree')])
  const statuses = answers.map(({ status }) => status)
  expect(statuses.every((status) => status === 200 || status === 409)).toBe(true)
  const parts = await db.selectFrom('questions').select(['id', 'mergedInto']).where('id', 'in', [one, two, three]).execute()
  expect(parts.filter(({ mergedInto }) => mergedInto !== null)).toHaveLength(statuses.filter((status) => status === 200).length)
  // Never in a ring: one of them is always there.
  expect(parts.some(({ mergedInto }) => mergedInto === null)).toBe(true)
  expect(await leftBehind()).toEqual([])
})

it('an answer that is given twice, and an undo by both, happen once', async () => {
  const [kept, merged] = [await ask('anouk'), await ask('bram')]
  const { id } = await (await propose('anouk', kept, merged)).json()
  const agreed = await Promise.all([answer('bram', id, 'agree'), answer('bram', id, 'agree'), as('anouk').send('DELETE', `/merges/${id}`)])
  expect(agreed.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1)
  const again = await merge('anouk', await ask('anouk'), 'bram', await ask('bram'))
  const undone = await Promise.all([undo('anouk', again), undo('bram', again), undo('anouk', again)])
  expect(undone.map(({ status }) => status).sort()).toEqual([204, 409, 409])
  expect(await leftBehind()).toEqual([])
})
