import type { Client, TestProduct } from '../../testing.ts'
import { makePerson } from '../../testing.ts'

export type Gathered = { question: number; clients: Record<string, Client>; client: (handle: string) => Client }

/** A question by the first of these people, that all others joined. */
export const gather = async (product: TestProduct, asker: string, joiners: string[], title = 'Hoe betrekken we ouders bij de overgang?'): Promise<Gathered> => {
  const clients: Record<string, Client> = {}
  for (const handle of [asker, ...joiners]) {
    const known = await product.db.selectFrom('people').select('id').where('handle', '=', handle).executeTakeFirst()
    if (!known) await makePerson(product.db, handle)
    clients[handle] = await product.as(handle)
  }
  const asked = await clients[asker]!.send('POST', '/questions', { title, story: 'Ieder jaar valt een derde van de ouders weg.', audience: 'community' })
  const { id: question } = (await asked.json()) as { id: number }
  for (const handle of joiners) await clients[handle]!.send('POST', `/questions/${question}/joins`, { note: `Bij ${handle} speelt dit ook.` })
  return { question, clients, client: (handle) => clients[handle]! }
}

/** Forms a circle and answers its id. */
export const formCircleOf = async ({ question, clients }: Gathered, asker: string, people: string[], more: object = {}): Promise<number> => {
  const formed = await clients[asker]!.send('POST', `/questions/${question}/circle`, { people, purpose: 'Samen uitzoeken wat werkt', rhythm: 'Elke week', ...more })
  return ((await formed.json()) as { id: number }).id
}

export const answerAs = (client: Client, circle: number, answer: 'accepted' | 'declined', more: object = {}): Promise<Response> =>
  client.send('PUT', `/circles/${circle}/members/me`, { answer, ...more })
