import type { Deps } from './deps.ts'
import type { RecordedEvent } from './events.ts'
import { everything } from './hub.ts'
import { type Listener, type Message, endThoseWhoLeft, endThoseWhoMayNotRead } from './live-listener.ts'
import { type Topic, eventsAfter, newestEventId } from './live-topic.ts'

export const mostAtOnce = 200
const heartbeatMs = 25_000
const retryMs = 1_000

const encoder = new TextEncoder()

/**
 * Tells everyone in this process who follows one topic what happens in it. A wake-up costs the same few queries whatever their
 * number: what is new is read and drawn once. Ids within a topic follow the commits (see recordEvent), so that going on after
 * the last one passes over nothing.
 */
export const createFeed = ({ db, hub, log, clock }: Deps, topic: Topic, onEmpty: () => void) => {
  const listeners = new Set<Listener>()
  const key = `${topic.of}:${topic.id}`
  const began = Promise.withResolvers<void>()
  let position: number | undefined
  let looking = false
  let lookAgain = false

  const messagesOf = async (events: RecordedEvent[]): Promise<Message[]> => {
    const drawn = events.length ? await topic.draw(db, events) : []
    return events.map(({ id }, at) => ({ id, bytes: encoder.encode(`id: ${id}\ndata: ${JSON.stringify(drawn[at])}\n\n`) }))
  }

  const begin = async () => {
    position = await newestEventId(db, topic)
    began.resolve()
  }

  const tellWhatIsNew = async (after: number) => {
    const events = await eventsAfter(db, topic, after, mostAtOnce)
    if (events.length === 0) return
    const messages = await messagesOf(events)
    await endThoseWhoLeft(db, listeners, clock())
    if (events.some(({ kind }) => topic.narrowing.has(kind))) await endThoseWhoMayNotRead(listeners)
    position = events.at(-1)!.id
    for (const { hear } of listeners) hear(messages)
    lookAgain ||= events.length === mostAtOnce
  }

  const look = async (): Promise<void> => {
    lookAgain = true
    if (looking) return
    looking = true
    try {
      while (lookAgain && listeners.size) {
        lookAgain = false
        await (position === undefined ? begin() : tellWhatIsNew(position))
      }
    } catch (error) {
      log.warn({ error, topic: key }, 'live pages wait until the database can be read')
      setTimeout(() => void look(), retryMs).unref()
    } finally {
      looking = false
    }
  }

  const beat = async () => {
    for (const listener of listeners) listener.beat()
    await endThoseWhoLeft(db, listeners, clock())
    await endThoseWhoMayNotRead(listeners)
  }

  const stopListening = hub.listen((topics) => {
    if (topics.has(key) || topics.has(everything)) void look()
  })
  const heart = setInterval(() => void beat().catch((error) => log.warn({ error, topic: key }, 'no look at who reads along')), heartbeatMs).unref()

  return {
    /** From here on the listener is told; once `began`, what it is not told stands in the database. */
    add: (listener: Listener): Promise<void> => {
      listeners.add(listener)
      if (position === undefined) void look()
      return began.promise
    },
    remove: (listener: Listener): void => {
      if (!listeners.delete(listener) || listeners.size) return
      stopListening()
      clearInterval(heart)
      onEmpty()
    },
    /** What happened after an event, for who was away: at most `mostAtOnce`. */
    after: async (id: number): Promise<Message[]> => messagesOf(await eventsAfter(db, topic, id, mostAtOnce)),
    end: (): void => {
      for (const { end } of listeners) end()
    },
  }
}

export type Feed = ReturnType<typeof createFeed>
