import type { Database } from './platform/database.ts'
import { type Client, type TestProduct, makePerson, testProduct } from './testing.ts'

/** Who looks, from nobody to the one who runs the place. */
export const viewers = ['visitor', 'anouk', 'bram', 'carla', 'dirk', 'els', 'fatma', 'admin'] as const
export type ViewerName = (typeof viewers)[number]

const members = viewers.filter((name) => name !== 'visitor')
const colleagues: ViewerName[] = ['anouk', 'bram', 'dirk', 'els', 'fatma']

/** Something that can be addressed, and who may read it. */
export type Thing = { id: number | string; readers: readonly ViewerName[] }

export type World = {
  product: TestProduct
  clients: Record<ViewerName, Client>
  things: Record<'questions' | 'merges' | 'circles' | 'harvests' | 'contributions' | 'people' | 'organisations' | 'invitations' | 'introductions', Thing[]>
  /** Words that stand somewhere, and who may ever come across them. */
  secrets: { words: string; readers: readonly ViewerName[] }[]
}

/**
 * A community with something to hide at every step of the ladder. Anouk asks; Bram, Dirk, Els and Fatma are colleagues, Carla
 * works elsewhere. In Anouk's circle Bram takes part, Dirk has not answered, Els declined and Fatma left. The
 * administrator is in nothing.
 */
export const makeWorld = async (): Promise<World> => {
  const product = await testProduct()
  const { db } = product
  for (const name of colleagues) await makePerson(db, name, { organisation: 'de-linde', mail: `${name}-geheim@example.org` })
  await makePerson(db, 'carla', { organisation: 'haven', mail: 'carla-geheim@example.org' })
  await makePerson(db, 'admin', { administrator: true, mail: 'admin-geheim@example.org' })
  const clients = { visitor: product.visitor } as World['clients']
  for (const name of members) clients[name] = await product.as(name)
  const world: World = {
    product,
    clients,
    things: {
      questions: [],
      merges: [],
      circles: [],
      harvests: [],
      contributions: [],
      invitations: [],
      introductions: [],
      people: members.map((id) => ({ id, readers: members })),
      organisations: ['de-linde', 'haven'].map((id) => ({ id, readers: members })),
    },
    secrets: members.map((name) => ({ words: `${name}-geheim@example.org`, readers: [name, 'admin'] })),
  }
  await askForEveryAudience(world)
  await formCircle(world)
  await proposeMerge(world)
  await draftAndPublish(world)
  await inviteAndIntroduce(world)
  await db.updateTable('people').set({ reach: 'bel-anouk-geheim' }).where('handle', '=', 'anouk').execute()
  world.secrets.push({ words: 'bel-anouk-geheim', readers: members })
  await clients.anouk.send('PUT', '/drafts/question', { title: 'concept-geheim' })
  world.secrets.push({ words: 'concept-geheim', readers: ['anouk'] })
  await product.catchUp()
  return world
}

const made = async (answer: Response): Promise<{ id: number; contributionId?: number }> => {
  if (answer.status !== 201) throw new Error(`expected 201, got ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as { id: number }
}

const hide = (world: World, words: string, readers: readonly ViewerName[]) => (world.secrets.push({ words, readers }), words)

const askForEveryAudience = async (world: World) => {
  const readersOf = { me: ['anouk'], people: ['anouk', 'carla'], organisation: colleagues, community: members, public: viewers } as const
  for (const [audience, readers] of Object.entries(readersOf)) {
    const { id } = await made(
      await world.clients.anouk.send('POST', '/questions', {
        title: `${hide(world, `vraag-${audience}-geheim`, readers)}: wie weet raad?`,
        story: `Verhaal over de verhuizing ${hide(world, `verhaal-${audience}-geheim`, readers)}`,
        audience,
        ...(audience === 'people' && { readers: ['carla'] }),
      }),
    )
    world.things.questions.push({ id, readers })
    const said = await made(await world.clients.anouk.send('POST', `/questions/${id}/contributions`, { text: hide(world, `gesprek-${audience}-geheim`, readers) }))
    world.things.contributions.push({ id: said.id, readers })
  }
}

const proposeMerge = async (world: World) => {
  const { clients, things } = world
  const anouks = things.questions.find(({ readers }) => readers.length === members.length)!.id
  const { id: brams } = await made(await clients.bram.send('POST', '/questions', { title: 'Wie weet raad met een verhuizing?', audience: 'community' }))
  const note = hide(world, 'samenvoegen-geheim', ['anouk', 'bram'])
  const { id } = await made(await clients.bram.send('POST', `/questions/${brams}/merges`, { with: anouks, keep: anouks, note }))
  things.merges.push({ id, readers: ['anouk', 'bram'] })
}

const taking: ViewerName[] = ['anouk', 'bram']

const formCircle = async (world: World) => {
  const { clients } = world
  const question = world.things.questions.find(({ readers }) => readers === viewers)!.id
  for (const name of ['bram', 'dirk', 'els', 'fatma'] as const) await made(await clients[name].send('POST', `/questions/${question}/joins`, { note: `Ik ook, zegt ${name}.` }))
  const asked: ViewerName[] = [...taking, 'dirk']
  const { id } = await made(
    await clients.anouk.send('POST', `/questions/${question}/circle`, {
      purpose: hide(world, 'doel-van-de-kring-geheim', asked),
      rhythm: 'Elke twee weken een uur',
      confidentiality: 'Wat hier gezegd wordt blijft hier',
      duration: 'Drie maanden',
      endsOn: new Date(Date.now() + 80 * 86_400_000).toISOString().slice(0, 10),
      people: ['bram', 'dirk', 'els', 'fatma'],
    }),
  )
  world.things.circles.push({ id, readers: asked })
  const answer = (name: ViewerName, given: string) => clients[name].send('PUT', `/circles/${id}/members/me`, { answer: given, ownQuestion: `Versie van ${name}` })
  await answer('bram', 'accepted')
  await answer('els', 'declined')
  await answer('fatma', 'accepted')
  await clients.fatma.send('DELETE', `/circles/${id}/members/me`)
  for (const name of taking) {
    const written = await made(await clients[name].send('POST', `/circles/${id}/contributions`, { text: hide(world, `kring-${name}-geheim`, taking) }))
    world.things.contributions.push({ id: written.id, readers: taking })
  }
}

const draftAndPublish = async (world: World) => {
  const { clients, things } = world
  const circle = things.circles[0]!.id
  const cited = things.contributions.slice(-2).map(({ id }) => id)
  for (const audience of ['circle', 'organisation', 'community', 'public'] as const) {
    const published = { circle: taking, organisation: colleagues, community: members, public: viewers }[audience]
    const { id } = await made(
      await clients.anouk.send('POST', `/circles/${circle}/harvests`, {
        title: `Opbrengst ${hide(world, `opbrengst-${audience}-geheim`, published)}`,
        intro: 'Wat we leerden.',
        audience,
        passages: [{ text: hide(world, `passage-${audience}-geheim`, published), from: cited }],
      }),
    )
    things.harvests.push({ id, readers: published })
    for (const name of taking) await clients[name].send('PUT', `/harvests/${id}/consents/me`, { answer: 'named' })
    const publication = await clients.anouk.send('POST', `/harvests/${id}/publication`, {})
    if (publication.status >= 300) throw new Error(`not published: ${await publication.text()}`)
  }
  const draft = await made(
    await clients.anouk.send('POST', `/circles/${circle}/harvests`, {
      title: `Concept ${hide(world, 'concept-opbrengst-geheim', taking)}`,
      audience: 'public',
      passages: [{ text: hide(world, 'concept-passage-geheim', taking), from: cited }],
    }),
  )
  things.harvests.push({ id: draft.id, readers: taking })
}

/** Dirk is asked to a question for everybody here and knows Carla; the asker has not said yet whether she wants to meet her. */
const inviteAndIntroduce = async ({ clients, things, secrets }: World) => {
  const question = things.questions.find(({ readers }) => readers === members)!.id
  const { id } = await made(await clients.anouk.send('POST', `/questions/${question}/invitations`, { person: 'dirk', line: 'regeltje-voor-dirk-geheim' }))
  things.invitations.push({ id, readers: ['dirk'] })
  secrets.push({ words: 'regeltje-voor-dirk-geheim', readers: ['dirk'] })
  await clients.dirk.send('PUT', `/invitations/${id}/answer`, { answer: 'know-someone', someone: 'carla', line: 'regeltje-over-carla-geheim' })
  things.introductions.push({ id: 1, readers: ['anouk', 'dirk'] })
  secrets.push({ words: 'regeltje-over-carla-geheim', readers: ['anouk', 'dirk'] })
}

export const idsOf = async (db: Database, table: 'passages', harvestId: number): Promise<number[]> =>
  (await db.selectFrom(table).select('id').where('harvestId', '=', harvestId).execute()).map(({ id }) => id)
