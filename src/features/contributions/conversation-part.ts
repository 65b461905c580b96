import type { Database } from '../../platform/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { ConversationQuery } from './forms.ts'
import type { Place } from './place.ts'
import { type Contribution, contributionsOf, latestContributions } from './queries.ts'
import { newSince } from './reading-mark.ts'

export const mostOnAPage = 100

/** The part of a conversation that is on the page. */
export type ConversationPart = {
  place: Place
  items: Contribution[]
  /** There is more before the first and after the last of these. */
  earlier: boolean
  later: boolean
  /** What comes after this id is new to the reader; empty when they look for the first time. */
  newAfter: number | undefined
  /** What the reader is answering, when it is on this page. */
  reply: number | undefined
}

/** The end of a conversation, or the part before or after a contribution, in two queries. */
export const conversationPart = async (
  db: Database,
  viewer: Viewer,
  place: Place,
  { before, after, reply }: ConversationQuery,
  now: Date,
  kinds?: readonly Contribution['kind'][],
): Promise<ConversationPart> => {
  const limit = mostOnAPage + 1
  const given = { limit, ...(kinds && { kinds }) }
  const [found, newAfter] = await Promise.all([
    after === undefined ? latestContributions(db, viewer, place, { ...given, before }) : contributionsOf(db, viewer, place, { ...given, after }),
    newSince(db, viewer, place, now),
  ])
  const more = found.length > mostOnAPage
  const items = after === undefined ? found.slice(-mostOnAPage) : found.slice(0, mostOnAPage)
  return {
    place,
    items,
    earlier: after === undefined ? more : true,
    later: after === undefined ? before !== undefined : more,
    newAfter,
    reply: items.some(({ id, deletedAt }) => id === reply && !deletedAt) ? reply : undefined,
  }
}
