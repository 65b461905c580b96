/** A contribution with everything that was said in answer to it, in the order in which it was written. */
export type Thread<Item> = { first: Item; replies: Item[] }

/**
 * One level of threads: an answer to an answer stands under the same contribution. Where what is answered is not among the items
 * (an earlier page, another list), the answer stands by itself.
 */
export const threadsOf = <Item extends { id: number; replyTo: number | null }>(items: Item[]): Thread<Item>[] => {
  const threads = new Map<number, Thread<Item>>()
  // Of every item the thread it is in: what it answers was written before it.
  const threadOf = new Map<number, Thread<Item>>()
  for (const item of items) {
    const above = item.replyTo === null ? undefined : threadOf.get(item.replyTo)
    const thread = above ?? { first: item, replies: [] }
    if (above) above.replies.push(item)
    else threads.set(item.id, thread)
    threadOf.set(item.id, thread)
  }
  return [...threads.values()]
}
