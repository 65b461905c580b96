import type { Database } from '../../platform/database.ts'
import type { Ask } from '../../platform/env.ts'
import type { ConversationPart } from './conversation-part.ts'
import { moveReadingMark } from './reading-mark.ts'

/** Moves the reader's mark once the page has been drawn. A page that a browser fetches ahead has not been read by anybody. */
export const rememberLook = async (c: Ask, db: Database, { place, items, readUpTo }: ConversationPart): Promise<void> => {
  const ahead = c.req.header('x-sec-purpose') ?? c.req.header('sec-purpose') ?? ''
  const last = items.at(-1)
  if (last && last.id > readUpTo && !ahead.includes('prefetch')) await moveReadingMark(db, c.var.viewer, place, last.id, c.var.now)
}
