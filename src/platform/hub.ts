import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'
import { type Announcement, houseTopic, topicsOf } from './events.ts'
import type { Log } from './log.ts'

/**
 * Tells every process what has just happened, by topic (`question:142`). A message is a wake-up, not a truth:
 * who hears it reads the events. `everything` is heard after a time in which messages may have been missed.
 */
export type Hub = {
  /** Of what concerns the whole house, such as the end of a session, it can be waited for that other processes have been told. */
  announce: (announcements: Announcement[]) => Promise<void> | void
  /** Answers the function that stops listening. */
  listen: (listener: (topics: ReadonlySet<string>) => void) => () => void
  /** Whether what other processes do is heard at once. */
  hears: () => boolean
  start: () => Promise<void>
  stop: () => Promise<void>
}

export const everything = '*'

const channel = 'kring'
// PostgreSQL takes at most 8,000 bytes in a message.
const mostPerMessage = 100
/** What happens at questions and in circles within so short a time goes out as one message: each costs a commit. */
const gatherMs = 10
const rememberedIds = 2_000
/** A message that has not come back to this process by then is not waited for any longer. */
const mostWaitMs = 1_000

type Waiting = Announcement & { told?: () => void }

export const createHub = ({ db, connectionString, log }: { db: Database; connectionString: string; log: Log }): Hub => {
  const ownName = randomUUID().slice(0, 8)
  const listeners = new Set<(topics: ReadonlySet<string>) => void>()
  const heardIds = new Set<number>()
  const waiting: Waiting[] = []
  /** Messages that are on their way to everybody, this process included. */
  const underWay = new Map<string, () => void>()
  let sending: Promise<void> | undefined
  let client: pg.Client | undefined
  let hearing = false
  let stopped = false
  let catchUp: NodeJS.Timeout | undefined
  let newestId = 0

  const tell = (topics: Iterable<string>) => {
    const set = new Set(topics)
    for (const listener of listeners) listener(set)
  }

  const hear = (announcements: Announcement[]) => {
    const fresh = announcements.filter(({ id }) => id === 0 || !heardIds.has(id))
    for (const { id } of fresh) {
      if (id) heardIds.add(id)
      newestId = Math.max(newestId, id)
    }
    for (const id of heardIds) {
      if (heardIds.size <= rememberedIds) break
      heardIds.delete(id)
    }
    if (fresh.length) tell(fresh.flatMap(({ topics }) => topics))
  }

  // Sent after the commit and many at once: a NOTIFY inside the write would make all commits queue up one by one.
  const send = async () => {
    while (waiting.length) {
      // That a session ended or a name changed is heard everywhere at once.
      if (!stopped && !waiting.some(({ told }) => told)) await new Promise((resolve) => setTimeout(resolve, gatherMs))
      const batch = waiting.splice(0, mostPerMessage)
      const message = randomUUID().slice(0, 8)
      const waitingForIt = batch.flatMap(({ told }) => told ?? [])
      const arrived = () => {
        underWay.delete(message)
        for (const told of waitingForIt) told()
      }
      if (waitingForIt.length) underWay.set(message, arrived)
      try {
        await sql`select pg_notify(${channel}, ${JSON.stringify({ from: ownName, message, batch: batch.flatMap(({ id, topics }) => (topics.length ? { id, topics } : [])) })})`.execute(db)
        if (!hearing) arrived()
        else if (waitingForIt.length) setTimeout(arrived, mostWaitMs).unref()
      } catch (error) {
        arrived()
        log.warn({ error }, 'other processes will hear of this at their next look')
      }
    }
    sending = undefined
  }

  // PostgreSQL tells all who listen at the same moment and in the same order. When an empty message that was sent after the first came
  // back has come back as well, the others have had the first for as long as that took.
  const untilTold = async () => {
    for (const _ of ['said', 'heard']) {
      await new Promise<void>((told) => {
        waiting.push({ id: 0, topics: [], told })
        sending ??= send()
      })
    }
  }

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString })
    fresh.on('error', () => fresh.end().catch(() => {}))
    fresh.on('end', () => {
      if (client === fresh) hearing = false
      if (!stopped && client === fresh) setTimeout(() => void reconnect(), 1_000).unref()
    })
    fresh.on('notification', ({ payload }) => {
      const { from, message, batch } = JSON.parse(payload ?? '{}')
      if (from === ownName) underWay.get(message)?.()
      else hear(batch)
    })
    await fresh.connect()
    await fresh.query(`listen ${channel}`)
    client = fresh
  }

  const reconnect = async () => {
    if (stopped) return
    try {
      await connect()
      tell([everything])
      hearing = true
    } catch {
      setTimeout(() => void reconnect(), 1_000).unref()
    }
  }

  // Finds what a process committed and did not live to announce.
  const lookForUnheard = async () => {
    const events = await db
      .selectFrom('events')
      .select(['id', 'questionId', 'circleId', 'harvestId'])
      .where('id', '>', Math.max(0, newestId - 200))
      .orderBy('id')
      .limit(1_000)
      .execute()
    hear(events.map((event) => ({ id: event.id, topics: topicsOf(event) })))
  }

  const lookAgainLater = () => {
    catchUp = setTimeout(() => void lookForUnheard().catch((error) => log.warn({ error }, 'no look at events')).finally(() => stopped || lookAgainLater()), 2_000)
    catchUp.unref()
  }

  return {
    announce(announcements) {
      hear(announcements)
      waiting.push(...announcements)
      const told = announcements.some(({ topics }) => topics.includes(houseTopic)) ? untilTold() : undefined
      sending ??= send()
      return told
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hears: () => hearing,
    async start() {
      const newest = await db.selectFrom('events').select('id').orderBy('id', 'desc').limit(200).execute()
      for (const { id } of newest) heardIds.add(id)
      newestId = newest[0]?.id ?? 0
      await connect()
      hearing = true
      lookAgainLater()
    },
    async stop() {
      stopped = true
      hearing = false
      clearTimeout(catchUp)
      await sending
      await client?.end().catch(() => {})
    },
  }
}
