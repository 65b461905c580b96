import type { Database } from './database.ts'
import { stillIn } from './session.ts'
import type { Viewer } from './viewer.ts'

/** An event as it goes over the line, made once for everyone who reads along. */
export type Message = { id: number; bytes: Uint8Array<ArrayBuffer> }

/** Somebody who follows a topic. */
export type Listener = {
  viewer: Viewer
  mayStillRead: () => Promise<boolean>
  hear: (messages: Message[]) => void
  /** A sign of life, so that nothing on the way closes a quiet line. */
  beat: () => void
  end: () => void
}

/** Ends the streams of those whose session or token has ended, in one query. */
export const endThoseWhoLeft = async (db: Database, listeners: Iterable<Listener>, now: Date): Promise<void> => {
  const isIn = await stillIn(db, Array.from(listeners, ({ viewer }) => viewer), now)
  for (const { viewer, end } of listeners) if (!isIn(viewer)) end()
}

/** Ends the streams of those who lost their right to read. One at a time: it may be many, and nobody waits for it. */
export const endThoseWhoMayNotRead = async (listeners: Iterable<Listener>): Promise<void> => {
  const known = new Map<number | undefined, boolean>()
  for (const { viewer, mayStillRead, end } of listeners) {
    const person = viewer.kind === 'member' ? viewer.personId : undefined
    if (!known.has(person)) known.set(person, await mayStillRead())
    if (!known.get(person)) end()
  }
}
