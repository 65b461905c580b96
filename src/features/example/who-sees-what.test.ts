import { describe, expect, test } from 'vitest'
import { type Client, testProduct } from '../../testing.ts'
import { exampleCommunity } from './data/index.ts'
import { loadExample } from './index.ts'
import type { ExampleCircle, ExampleHarvest, ExampleQuestion, Handle } from './shape.ts'

const { people, questions, circles, harvests } = exampleCommunity
// Somebody of each side of every wall in the story; Noor looks after the place.
const members = ['stefan-krol', 'kaat-de-smedt', 'ruud-traas', 'wendell-pinas', 'joost-ter-haar', 'noor-achterberg']
const readers: (Handle | undefined)[] = [undefined, ...members]

describe('every page of the example', async () => {
  const { db, deps, visitor, as } = await testProduct({ configured: false })
  await loadExample(deps, undefined)
  const clients = new Map<Handle | undefined, Client>([[undefined, visitor]])
  for (const handle of members) clients.set(handle, await as(handle))
  const status = async (reader: Handle | undefined, path: string) => (await clients.get(reader)!.page(path)).status

  test('whoever begins as the first person finds four things asked of them', async () => {
    const home = await (await clients.get(people[0]!.handle)!.page('/')).text()
    const asked = [...home.matchAll(/href="(\/(?:questions|circles|harvests)\/\d+[^"]*)"/g)].map(([, href]) => href?.replace(/\d+/, 'n').replace(/#.*/, ''))
    expect(asked.slice(0, 4)).toEqual(['/questions/n/urgency', '/circles/n', '/circles/n', '/harvests/n/consent'])
  })

  test.each(['/', '/questions', '/harvests', '/circles', '/people', '/people/noor-achterberg', '/organisations/de-losse-draad', '/outbox'])('%s is there for its members', async (path) => {
    for (const reader of members) expect(await status(reader, path), reader).toBe(200)
  })

  test.each(['/', '/questions', '/harvests', '/sign-in'])('%s is there for a visitor', async (path) => expect(await status(undefined, path)).toBe(200))

  test.each(questions)('question $key is there for those whom its asker let read it, and for nobody else', async (question) => {
    const { id } = await db.selectFrom('questions').select('id').where('title', '=', question.title).executeTakeFirstOrThrow()
    for (const reader of readers) expect(await status(reader, `/questions/${id}`), reader).toBe(mayReadQuestion(reader, question) ? 200 : 404)
  })

  test.each(circles)('circle $key is there for those who were asked and did not decline, and for nobody else', async (circle) => {
    const { id } = await db.selectFrom('circles').select('id').where('purpose', '=', circle.purpose).executeTakeFirstOrThrow()
    for (const reader of members) expect(await status(reader, `/circles/${id}`), reader).toBe(mayReadCircle(reader, circle) ? 200 : 404)
    expect((await visitor.json(`/circles/${id}`)).status).toBe(404)
    expect(await status(undefined, `/circles/${id}`), 'asked to sign in first').toBe(303)
  })

  test.each(harvests)('harvest $key is there for its readers, its writers and those cited, and for nobody else', async (harvest) => {
    const { id } = await db.selectFrom('harvests').select('id').where('title', '=', harvest.title).executeTakeFirstOrThrow()
    for (const reader of readers) expect(await status(reader, `/harvests/${id}`), reader).toBe(mayReadHarvest(reader, harvest) ? 200 : 404)
  })
})

const organisationsOf = (reader: Handle) => people.find(({ handle }) => handle === reader)!.organisations

function mayReadQuestion(reader: Handle | undefined, question: ExampleQuestion): boolean {
  if (reader === undefined) return question.audience === 'public'
  if (question.audience === 'organisation') return organisationsOf(reader).includes(question.organisation)
  if (question.audience === 'people') return [question.asker, ...question.people].includes(reader)
  return question.audience !== 'me' || reader === question.asker
}

function mayReadCircle(reader: Handle, circle: ExampleCircle): boolean {
  return circle.members.some(({ person, answer }) => person === reader && answer !== 'declined')
}

function mayReadHarvest(reader: Handle | undefined, harvest: ExampleHarvest): boolean {
  if (harvest.publishedDaysAgo !== undefined && (harvest.audience === 'public' || reader !== undefined)) return true
  if (reader === undefined) return false
  const circle = circles.find(({ key }) => key === harvest.circle)
  const writes = circle?.members.some(({ person, answer }) => person === reader && answer === 'accepted') ?? false
  return writes || harvest.consents.some(({ person }) => person === reader)
}
