import type { Database } from '../../platform/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { ConversationQuery } from './forms.ts'
import type { Place } from './place.ts'
import { type Contribution, contributionsOf, latestContributions } from './queries.ts'
import { type Reading, readingOf } from './reading-mark.ts'

export const mostOnAPage = 100

/** The part of a conversation that is on the page. */
export type ConversationPart = Reading & {
  place: Place
  items: Contribution[]
  /** There is more before the first and after the last of these. */
  earlier: boolean
  later: boolean
  /** What the reader is answering, when it is on this page. */
  reply: number | undefined
  /** What was drawn of it under this stamp can be shown to others too. */
  stamp?: number
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
  const [found, reading] = await Promise.all([
    after === undefined ? latestContributions(db, viewer, place, { ...given, before }) : contributionsOf(db, viewer, place, { ...given, after }),
    readingOf(db, viewer, place, now),
  ])
  const more = found.length > mostOnAPage
  const items = after === undefined ? found.slice(-mostOnAPage) : found.slice(0, mostOnAPage)
  return {
    place,
    items,
    earlier: after === undefined ? more : true,
    later: after === undefined ? before !== undefined : more,
    ...reading,
    reply: answered(items, reply),
  }
}

/** As many as `conversationEnd` wants to know whether there is more. */
export const latestForEnd = mostOnAPage + 1

/** The end of a conversation of which the latest contributions and the reader's mark are at hand already. */
export const conversationEnd = (place: Place, latest: Contribution[], reading: Reading, reply: number | undefined, stamp: number): ConversationPart => {
  const items = latest.slice(-mostOnAPage)
  return { place, items, earlier: latest.length > mostOnAPage, later: false, ...reading, reply: answered(items, reply), stamp }
}

const answered = (items: Contribution[], reply: number | undefined) => (items.some(({ id, deletedAt }) => id === reply && !deletedAt) ? reply : undefined)
