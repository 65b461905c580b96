import type { HarvestAudience } from './forms.ts'
import { makePerson, type Client, type TestProduct } from '../../testing.ts'
import type { Member } from '../../platform/viewer.ts'

export type Scene = {
  questionId: number
  circleId: number
  people: Record<'anouk' | 'bram' | 'carla', Member>
  /** What each of them wrote in the circle, by their handle; `asked` is Anouk's line at the question. */
  said: Record<'anouk' | 'bram' | 'carla' | 'joined', number>
}

// Of one length, so that no name is the beginning of another.
let scenes = 100

/** A question of Anouk's that Bram joined, and a circle of Anouk, Bram and Carla in which each said something. */
export const makeScene = async ({ db }: TestProduct): Promise<Scene & { handles: Record<'anouk' | 'bram' | 'carla', string> }> => {
  scenes++
  const handles = { anouk: `anouk${scenes}`, bram: `bram${scenes}`, carla: `carla${scenes}` }
  const people = { anouk: await makePerson(db, handles.anouk), bram: await makePerson(db, handles.bram), carla: await makePerson(db, handles.carla) }
  const question = await db
    .insertInto('questions')
    .values({ askerId: people.anouk.personId, title: 'Hoe houd je een overdracht kort?', drive: 'work', relevantUntil: '2030-01-01', audience: 'public', themes: ['overdracht'] })
    .returning('id')
    .executeTakeFirstOrThrow()
  const questionId = question.id
  const circle = await db
    .insertInto('circles')
    .values({ questionId, purpose: 'Samen uitzoeken wat werkt', formedBy: people.anouk.personId, endsOn: '2030-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const circleId = circle.id
  await db
    .insertInto('circleMembers')
    .values(Object.values(people).map(({ personId }) => ({ circleId, personId, invitedBy: people.anouk.personId, answer: 'accepted' as const, answeredAt: new Date(), confirmedVersion: 1 })))
    .execute()
  const said = {
    anouk: await write(db, people.anouk, { circleId }, 'Wij beginnen met wat anders is dan gisteren.'),
    bram: await write(db, people.bram, { circleId }, 'Staand overdragen scheelt de helft.'),
    carla: await write(db, people.carla, { circleId }, 'Eén vel per kamer, niet meer.'),
    joined: await write(db, people.bram, { questionId, kind: 'join' }, 'Bij ons duurt het een half uur.'),
  }
  await db.insertInto('joins').values({ questionId, personId: people.bram.personId, contributionId: said.joined }).execute()
  return { questionId, circleId, people, said, handles }
}

export const write = async (db: TestProduct['db'], author: Member, where: { circleId?: number; questionId?: number; kind?: 'talk' | 'join' | 'experience' }, text: string): Promise<number> => {
  const { id } = await db
    .insertInto('contributions')
    .values({ kind: 'talk', ...where, authorId: author.personId, text })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export type GivenHarvest = { title?: string; intro?: string; audience?: HarvestAudience; passages?: { text: string; from: number[] }[] }

/** Begins a harvest in the circle of a scene, and answers its id. */
export const beginHarvestIn = async (writer: Client, scene: Scene, given: GivenHarvest = {}): Promise<number> => {
  const response = await writer.send('POST', `/circles/${scene.circleId}/harvests`, {
    title: 'Zo houd je een overdracht kort',
    audience: 'public',
    passages: [
      { text: 'Draag staand over.', from: [scene.said.bram] },
      { text: 'Begin met wat anders is.', from: [scene.said.anouk, scene.said.carla] },
    ],
    ...given,
  })
  if (response.status !== 201) throw new Error(await response.text())
  return ((await response.json()) as { id: number }).id
}

export const dayMs = 86_400_000

/** What a response holds, as JSON. */
export const bodyOf = async <Body>(response: Response | Promise<Response>): Promise<Body> => (await (await response).json()) as Body

/** Every face of a harvest that a reader can get, as one text to look for names and words in. */
export const everythingReadable = async (reader: Client, id: number, versions = 1): Promise<string> => {
  const numbers = Array.from({ length: versions }, (_, index) => index + 1)
  const answers = await Promise.all([
    reader.page(`/harvests/${id}`),
    reader.json(`/harvests/${id}`),
    reader.page(`/harvests/${id}.md`),
    ...numbers.flatMap((number) => [reader.page(`/harvests/${id}/versions/${number}`), reader.json(`/harvests/${id}/versions/${number}`)]),
    reader.page('/harvests'),
    reader.json('/harvests'),
  ])
  return (await Promise.all(answers.map((answer) => answer.text()))).join('\n')
}
