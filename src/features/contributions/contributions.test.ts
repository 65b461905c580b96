import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../platform/events.ts'
import { isRefusal } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { type Client, makePerson, testProduct } from '../../testing.ts'
import { addContribution } from './add-contribution.ts'
import { makeCircle, makeQuestion, say } from './testing.ts'

const product = await testProduct()
const { db, deps } = product
const clients = {} as Record<'anouk' | 'bram' | 'noor' | 'admin', Client>
const people = {} as Record<'anouk' | 'bram' | 'noor' | 'admin', Member>
let question: number
let circle: number

beforeAll(async () => {
  for (const handle of ['anouk', 'bram', 'noor', 'admin'] as const) {
    people[handle] = await makePerson(db, handle, { administrator: handle === 'admin' })
    clients[handle] = await product.as(handle)
  }
  question = await makeQuestion(db, people.anouk)
  circle = await makeCircle(db, question, [people.anouk, people.bram])
})

const inCircle = (author: 'anouk' | 'bram', text: string) => say(product, people[author], { circleId: circle }, text)
const rowOf = (id: number) => db.selectFrom('contributions').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('writing a contribution', () => {
  it('leaves an event, and shows that the place is alive', async () => {
    product.setNow(new Date(Date.now() + 60_000))
    const id = await inCircle('bram', 'Wij begonnen met een wandeling.')
    expect(await db.selectFrom('events').selectAll().where('contributionId', '=', id).execute()).toMatchObject([
      { kind: 'contribution.written', actorId: people.bram.personId, circleId: circle, questionId: null },
    ])
    const { activeAt } = await db.selectFrom('circles').select('activeAt').where('id', '=', circle).executeTakeFirstOrThrow()
    expect(activeAt).toEqual(deps.clock())
  })

  it('answers only what stands in the same place and is still there', async () => {
    const elsewhere = await say(product, people.anouk, { questionId: question }, 'Bij de vraag')
    const deleted = await inCircle('anouk', 'Straks weg')
    await clients.anouk.send('DELETE', `/contributions/${deleted}`)
    for (const replyTo of [elsewhere, deleted, 999_999]) {
      const result = await inTransaction(
        db,
        deps.hub.announce,
        (trx) => addContribution(trx, people.bram, { place: { circleId: circle }, kind: 'talk', text: 'Ja', replyTo }, deps.clock()),
        isRefusal,
      )
      expect(result).toMatchObject({ refused: 'invalid', fields: { replyTo: { key: 'contributions.reply.gone' } } })
    }
  })

  it('gives ids in the order in which the contributions are there to be read, however many write at once', async () => {
    const seen: number[] = []
    await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        await inCircle(at % 2 ? 'anouk' : 'bram', `Bijdrage ${at}`)
        const rows = await db.selectFrom('events').select('id').where('circleId', '=', circle).orderBy('id').execute()
        // Whoever has seen a number of events sees the same ones first, later on.
        rows.forEach(({ id }, place) => expect((seen[place] ??= id)).toBe(id))
      }),
    )
  })
})

describe('a contribution by itself', () => {
  it('is there for those who read the conversation, and for nobody else, an administrator neither', async () => {
    const id = await inCircle('anouk', 'Tussen ons')
    for (const client of [clients.noor, clients.admin, product.visitor])
      for (const response of [
        await client.json(`/contributions/${id}`),
        await client.page(`/contributions/${id}`),
        await client.page(`/contributions/${id}/wording`),
        await client.page(`/contributions/${id}/removal`),
      ]) {
        expect(response.status).toBe(404)
        expect(await response.text()).not.toContain('Tussen ons')
      }
    for (const client of [clients.noor, clients.admin]) {
      expect((await client.send('PATCH', `/contributions/${id}`, { text: 'Gekaapt', version: 1 })).status).toBe(404)
      expect((await client.send('DELETE', `/contributions/${id}`)).status).toBe(404)
      expect((await client.send('PUT', `/contributions/${id}/helpful`)).status).toBe(404)
    }
    expect(await (await clients.bram.json(`/contributions/${id}`)).json()).toMatchObject({ id, circleId: circle, text: 'Tussen ons', author: { handle: 'anouk', name: 'Anouk' } })
  })

  it('leads to its place in the conversation', async () => {
    const id = await inCircle('anouk', 'Hier')
    expect((await clients.bram.page(`/contributions/${id}`)).headers.get('location')).toBe(`/circles/${circle}#bijdrage-${id}`)
    const atQuestion = await say(product, people.anouk, { questionId: question }, 'Daar')
    expect((await product.visitor.page(`/contributions/${atQuestion}`)).headers.get('location')).toBe(`/questions/${question}#bijdrage-${atQuestion}`)
  })

  it('is found on an earlier page when much was said after it', async () => {
    const long = await makeQuestion(db, people.anouk)
    const first = await say(product, people.anouk, { questionId: long }, 'De eerste')
    const rest = Array.from({ length: 100 }, (_, at) => ({ questionId: long, kind: 'talk' as const, authorId: people.bram.personId, text: `Nummer ${at}` }))
    await db.insertInto('contributions').values(rest).execute()
    expect((await product.visitor.page(`/contributions/${first}`)).headers.get('location')).toBe(`/questions/${long}?after=${first - 1}#bijdrage-${first}`)
  })

  it('of someone who left has no name', async () => {
    const gone = await makePerson(db, 'gone')
    const id = await say(product, gone, { questionId: question }, 'Dit blijft staan')
    await db.updateTable('people').set({ erasedAt: new Date() }).where('id', '=', gone.personId).execute()
    expect(await (await product.visitor.json(`/contributions/${id}`)).json()).toMatchObject({ author: { handle: null, name: '' }, text: 'Dit blijft staan' })
  })
})

describe('editing', () => {
  it('is for the author, and leaves a trace', async () => {
    const id = await inCircle('anouk', 'Eerst dit')
    expect((await clients.bram.send('PATCH', `/contributions/${id}`, { text: 'Niet van mij', version: 1 })).status).toBe(403)
    const edited = await clients.anouk.send('PATCH', `/contributions/${id}`, { text: 'Nu dat', version: 1 })
    expect(edited.status).toBe(200)
    expect(await edited.json()).toMatchObject({ text: 'Nu dat', version: 2, editedAt: deps.clock().toISOString() })
  })

  it('works with a form alone', async () => {
    const id = await inCircle('anouk', 'Eerst dit')
    expect(await (await clients.anouk.page(`/contributions/${id}/wording`)).text()).toContain('Eerst dit</textarea>')
    const answer = await clients.anouk.submit(`/contributions/${id}/wording`, { text: 'Nu dat', version: '1' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/contributions/${id}`])
    expect((await rowOf(id)).text).toBe('Nu dat')
  })

  it('of an older version shows both to the writer, who settles it', async () => {
    const id = await inCircle('anouk', 'Eerst dit')
    await clients.anouk.send('PATCH', `/contributions/${id}`, { text: 'Uit een ander venster', version: 1 })
    const stale = await clients.anouk.submit(`/contributions/${id}/wording`, { text: 'Uit dit venster', version: '1' })
    const page = await stale.text()
    expect(stale.status).toBe(409)
    expect(page).toContain('Uit dit venster</textarea>')
    expect(page).toContain('Uit een ander venster')
    expect(page).toContain('name="version" value="2"')
    const program = await clients.anouk.send('PATCH', `/contributions/${id}`, { text: 'Uit een programma', version: 1 })
    expect(program.status).toBe(409)
    expect(await program.json()).toMatchObject({ present: { version: 2, text: 'Uit een ander venster' } })
    expect((await clients.anouk.submit(`/contributions/${id}/wording`, { text: 'Samengevoegd', version: '2' })).status).toBe(303)
  })

  it('at the same time lets one through and refuses the others', async () => {
    const id = await inCircle('anouk', 'Eerst dit')
    const answers = await Promise.all(Array.from({ length: 8 }, (_, at) => clients.anouk.send('PATCH', `/contributions/${id}`, { text: `Poging ${at}`, version: 1 })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 409)])
  })

  it('keeps what was typed when it can not be taken', async () => {
    const id = await inCircle('anouk', 'Eerst dit')
    const long = await clients.anouk.submit(`/contributions/${id}/wording`, { text: 'é'.repeat(100_000), version: '1' })
    expect(long.status).toBe(422)
    const page = await long.text()
    expect(page).toContain('100.000 tekens')
    expect(page).toContain('é'.repeat(100_000))
    expect((await clients.anouk.submit(`/contributions/${id}/wording`, { text: '  ', version: '1' })).status).toBe(422)
    expect((await clients.anouk.send('PATCH', `/contributions/${id}`, { text: 7, version: 'x' })).status).toBe(422)
  })
})

describe('deleting', () => {
  it('takes the words away and leaves the place, also in the answers', async () => {
    const id = await inCircle('anouk', 'Weg hiermee')
    await clients.bram.send('PUT', `/contributions/${id}/helpful`)
    expect((await clients.bram.submit(`/contributions/${id}/removal`)).status).toBe(403)
    expect((await clients.anouk.submit(`/contributions/${id}/removal`)).status).toBe(303)
    expect(await (await clients.bram.json(`/contributions/${id}`)).json()).toMatchObject({ text: '', deletedAt: deps.clock().toISOString(), helped: [] })
    expect((await clients.anouk.send('DELETE', `/contributions/${id}`)).status).toBe(409)
    expect((await clients.anouk.page(`/contributions/${id}/wording`)).status).toBe(409)
    expect((await clients.bram.send('PUT', `/contributions/${id}/helpful`)).status).toBe(409)
  })
})

describe('"this helped me"', () => {
  it('is said with names, once, and can be taken back', async () => {
    const id = await inCircle('anouk', 'Een wandeling')
    for (const _ of [1, 2]) expect((await clients.bram.send('PUT', `/contributions/${id}/helpful`)).status).toBe(204)
    const helped = async () => ((await (await clients.anouk.json(`/contributions/${id}`)).json()) as { helped: object[] }).helped
    expect(await helped()).toEqual([{ handle: 'bram', name: 'Bram' }])
    const events = await db.selectFrom('events').select('kind').where('contributionId', '=', id).where('kind', '=', 'contribution.marked-helpful').execute()
    expect(events).toHaveLength(1)
    await clients.bram.submit(`/contributions/${id}/helpful/removal`)
    expect(await helped()).toEqual([])
  })

  it('is not for who wrote it', async () => {
    const id = await inCircle('anouk', 'Een wandeling')
    expect((await clients.anouk.send('PUT', `/contributions/${id}/helpful`)).status).toBe(409)
  })

  it('asks a visitor to sign in first', async () => {
    const id = await say(product, people.anouk, { questionId: question }, 'Openbaar')
    expect((await product.visitor.send('PUT', `/contributions/${id}/helpful`)).status).toBe(401)
    expect((await product.visitor.submit(`/contributions/${id}/helpful`)).status).toBe(303)
  })
})
