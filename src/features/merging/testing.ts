import { type Client, type TestProduct, makePerson } from '../../testing.ts'

/** People who ask, join and merge, by their handles. */
export const askersIn = async (product: TestProduct, handles: string[]) => {
  const clients = new Map<string, Client>()
  for (const handle of handles) {
    await makePerson(product.db, handle)
    clients.set(handle, await product.as(handle))
  }
  const as = (handle: string) => clients.get(handle)!

  const ask = async (handle: string, given: object = {}): Promise<number> => {
    const made = await as(handle).send('POST', '/questions', { title: `Hoe krijgen wij het rooster rond, vraagt ${handle}?`, audience: 'community', ...given })
    if (made.status !== 201) throw new Error(await made.text())
    return ((await made.json()) as { id: number }).id
  }
  const propose = (handle: string, own: number, other: number, keep = own) => as(handle).send('POST', `/questions/${own}/merges`, { with: other, keep, note: 'Wij zoeken hetzelfde.' })
  const answer = (handle: string, mergeId: number, given: 'agree' | 'decline' | 'turn') => as(handle).send('PUT', `/merges/${mergeId}/answer`, { answer: given })
  /** Both agree: the question of the first stays, that of the second becomes part of it. */
  const merge = async (one: string, kept: number, two: string, merged: number): Promise<number> => {
    const proposed = await propose(one, kept, merged)
    if (proposed.status !== 201) throw new Error(await proposed.text())
    const { id } = (await proposed.json()) as { id: number }
    const agreed = one === two ? undefined : await answer(two, id, 'agree')
    if (agreed && agreed.status !== 200) throw new Error(await agreed.text())
    return id
  }
  const undo = (handle: string, mergeId: number) => as(handle).send('DELETE', `/merges/${mergeId}`)
  const read = async (handle: string, id: number) => (await as(handle).json(`/questions/${id}`)).json()
  return { as, ask, propose, answer, merge, undo, read }
}
