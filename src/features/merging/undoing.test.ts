import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { testProduct } from '../../testing.ts'
import { askersIn } from './testing.ts'

const product = await testProduct()
const people = ['anouk', 'bram', 'carla', 'dirk', 'els']
const { as, ask, merge, undo, read } = await askersIn(product, people)
const { db } = product

const tables = ['joins', 'follows', 'contributions', 'circles', 'harvests', 'reading_marks', 'question_states', 'question_readers', 'urgency_checks']

/** Every row of these questions, and what hangs on their rows. */
const rowsOf = async (ids: number[]) => {
  const found: Record<string, unknown> = {}
  const read = async (name: string, query: ReturnType<typeof sql>) => (found[name] = (await query.execute(db)).rows)
  await read('questions', sql`select to_jsonb(questions) from questions where id = any(${ids}::bigint[]) order by id`)
  for (const table of tables) await read(table, sql`select to_jsonb(given) as row from ${sql.table(table)} given where question_id = any(${ids}::bigint[]) order by to_jsonb(given)::text`)
  await read('helpful_marks', sql`select to_jsonb(helpful_marks) as row from helpful_marks order by 1`)
  await read('drafts', sql`select to_jsonb(drafts) as row from drafts order by person_id, name`)
  return found
}

const doings = ['join', 'follow', 'talk', 'experience', 'look', 'draft', 'answer', 'thank', 'leave', 'circle', 'harvest'] as const
type Doing = { who: number; at: number; what: (typeof doings)[number] }

/** One thing that somebody does at one of the questions; what is refused changes nothing. */
const perform = async (ids: number[], { who, at, what }: Doing) => {
  const client = as(people[who]!)
  const path = `/questions/${ids[at]}`
  const latest = async () => ((await (await client.json(`${path}/contributions`)).json()) as { items: { id: number }[] }).items.at(-1)?.id
  const said = what === 'answer' || what === 'thank' ? await latest() : undefined
  if (what === 'join') await client.send('POST', `${path}/joins`, { note: `Ik ook, zegt ${people[who]}` })
  if (what === 'leave') await client.send('DELETE', `${path}/joins/mine`)
  if (what === 'follow') await client.send('PUT', `${path}/follow`)
  if (what === 'talk') await client.send('POST', `${path}/contributions`, { text: 'Iets gezegd' })
  if (what === 'experience') await client.send('POST', `${path}/experiences`, { text: 'Wij hebben dit meegemaakt.' })
  if (what === 'look') await client.page(path)
  if (what === 'draft') await client.send('PUT', `/drafts/experience-${ids[at]}`, { text: 'Half geschreven' })
  // Who asks it forms a circle of those who are there, or begins a harvest.
  const asker = as(people[at]!)
  if (what === 'circle') await asker.send('POST', `${path}/circle`, { purpose: 'Samen verder' })
  if (what === 'harvest') await asker.send('POST', `${path}/harvests`, { title: 'Wat het opleverde' })
  if (said && what === 'answer') await client.send('POST', `${path}/contributions`, { text: 'Een antwoord', replyTo: said })
  if (said && what === 'thank') await client.send('PUT', `/contributions/${said}/helpful`)
}

const doing = fc.record({ who: fc.nat(4), at: fc.nat(2), what: fc.constantFrom(...doings) })

describe('undoing', () => {
  it('leaves every row as it was before, whoever took part in whatever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { maxLength: 18 }), fc.boolean(), async (done, inTurn) => {
        const ids = [await ask('anouk'), await ask('bram'), await ask('carla')]
        for (const one of done) await perform(ids, one)
        const before = await rowsOf(ids)
        const [kept, second, third] = ids as [number, number, number]
        const one = await merge('anouk', kept, 'bram', second)
        const two = await merge('anouk', kept, 'carla', third)
        const together = await rowsOf(ids)
        expect(together).not.toEqual(before)
        // In either order: neither depends on the other.
        for (const id of inTurn ? [one, two] : [two, one]) expect((await undo('anouk', id)).status).toBe(204)
        expect(await rowsOf(ids)).toEqual(before)
      }),
      { numRuns: 10 },
    )
  })

  it('goes back along a chain, one at a time from its end', async () => {
    const [first, second, third] = [await ask('anouk'), await ask('bram'), await ask('carla')]
    for (const id of [first, second, third]) await as('dirk').send('POST', `/questions/${id}/joins`, { note: 'Overal' })
    await as('els').send('PUT', `/questions/${second}/follow`)
    const before = await rowsOf([first, second, third])
    const inner = await merge('anouk', first, 'bram', second)
    const outer = await merge('carla', third, 'anouk', first)
    expect((await read('els', third)).joins.map(({ person }: { person: { handle: string } }) => person.handle).sort()).toEqual(['anouk', 'bram', 'dirk'])
    const refused = await undo('bram', inner)
    expect(refused.status).toBe(409)
    expect((await refused.json()).title).toContain('Maak eerst dat ongedaan')
    expect((await undo('carla', outer)).status).toBe(204)
    expect((await undo('bram', inner)).status).toBe(204)
    expect(await rowsOf([first, second, third])).toEqual(before)
  })

  it('leaves what was added since where it was written, and who stopped meanwhile has stopped', async () => {
    const [kept, merged] = [await ask('anouk'), await ask('bram')]
    await as('carla').send('POST', `/questions/${merged}/joins`, { note: 'Ik ook.' })
    await as('dirk').send('PUT', `/questions/${merged}/follow`)
    await as('els').send('PUT', `/questions/${merged}/follow`)
    const old = await (await as('carla').send('POST', `/questions/${merged}/contributions`, { text: 'Van voor die tijd' })).json()
    const id = await merge('anouk', kept, 'bram', merged)
    await as('els').send('POST', `/questions/${kept}/contributions`, { text: 'Van daarna', replyTo: old.id })
    await as('els').send('POST', `/questions/${kept}/joins`, { note: 'Later aangehaakt' })
    await as('carla').send('DELETE', `/questions/${kept}/joins/mine`)
    await as('dirk').send('DELETE', `/questions/${kept}/follow`)
    expect((await undo('anouk', id)).status).toBe(204)

    const texts = async (question: number) => ((await (await as('bram').json(`/questions/${question}/contributions`)).json()) as { items: { text: string }[] }).items.map(({ text }) => text).filter(Boolean)
    expect(await texts(kept)).toEqual(['Van daarna', 'Later aangehaakt'])
    expect(await texts(merged)).toEqual(['Van voor die tijd'])
    expect(await read('bram', kept)).toMatchObject({ state: 'gathering', joins: [{ person: { handle: 'els' } }], followers: [], mergedFrom: [] })
    expect(await read('bram', merged)).toMatchObject({ joins: [], followers: [{ handle: 'els' }] })
    for (const question of [kept, merged]) expect((await as('dirk').page(`/questions/${question}`)).status).toBe(200)
  })

  it('keeps the second asker’s own version where somebody built on it', async () => {
    const [kept, merged] = [await ask('anouk'), await ask('bram', { story: 'Mijn hele verhaal over het rooster.' })]
    const id = await merge('anouk', kept, 'bram', merged)
    const { contributionId } = (await read('carla', kept)).joins[0]
    await as('carla').send('POST', `/questions/${kept}/contributions`, { text: 'Dat herken ik.', replyTo: contributionId })
    await undo('bram', id)
    const { items } = await (await as('carla').json(`/questions/${kept}/contributions`)).json()
    expect(items).toMatchObject([{ kind: 'talk', author: { handle: 'bram' } }, { text: 'Dat herken ik.', replyTo: contributionId }])
  })

  it('can be done by who may no longer read the question that stayed, and shows them nothing of it', async () => {
    const [kept, merged] = [await ask('anouk'), await ask('bram')]
    const id = await merge('anouk', kept, 'bram', merged)
    await as('anouk').send('PATCH', `/questions/${kept}`, { audience: 'me', title: 'Iets dat bram niet mag lezen?' })
    expect((await as('bram').page(`/questions/${merged}`)).status).toBe(404)
    expect(await (await as('bram').json(`/merges/${id}`)).json()).toMatchObject({ kept: { title: null }, merged: { id: merged } })
    expect(await (await as('bram').page(`/merges/${id}`)).text()).not.toContain('Iets dat bram')
    expect((await undo('bram', id)).status).toBe(204)
    expect((await as('bram').page(`/questions/${merged}`)).status).toBe(200)
  })

  it('can be done for thirty days, by the two askers and by nobody else', async () => {
    const [kept, merged] = [await ask('anouk'), await ask('bram')]
    const id = await merge('anouk', kept, 'bram', merged)
    expect((await undo('carla', id)).status).toBe(404)
    expect(await (await as('bram').page(`/questions/${kept}`)).text()).toContain(`/merges/${id}`)
    expect(await (await as('carla').page(`/questions/${kept}`)).text()).not.toContain(`/merges/${id}`)
    expect(await (await as('bram').page(`/merges/${id}`)).text()).toContain('blijft bij de vraag waar het geschreven is')
    product.setNow(new Date(Date.now() + 31 * 86_400_000))
    const late = await undo('bram', id)
    product.setNow(new Date())
    expect(late.status).toBe(409)
    expect((await as('bram').submit(`/merges/${id}/removal`)).status).toBe(303)
    expect((await undo('bram', id)).status).toBe(409)
  })
})
