import { sql } from 'kysely'
import { retrySetAside, setAside } from './consume-failures.ts'
import type { Database, Transaction } from './database.ts'
import type { Deps } from './deps.ts'
import { type RecordedEvent, inTransaction } from './events.ts'
import { attempt } from './savepoint.ts'

/** Something that follows from events: mail, a feed, an index. */
export type Consumer = {
  /** How far it has come is kept under this name, so it never changes. */
  name: string
  /** Tells, by the event alone, whether anything can follow from it; all of them may when left out. Most events ask nothing of most consumers. */
  concerns?: (event: RecordedEvent) => boolean
  /** Makes of one event what follows from it. What it writes is kept together with how far it has come: all of it, once. */
  handle: (trx: Transaction, event: RecordedEvent) => Promise<void>
}

type Position = { tx: string; eventId: number }

const mostAtOnce = 200

/**
 * Hands the next events to a consumer, in the order in which they became final, and answers how many it went past. Only
 * one process does this at a time; the others get 0, as they do when there is nothing new.
 */
export const consume = async (deps: Deps, consumer: Consumer): Promise<number> =>
  inTransaction(
    deps.db,
    deps.hub.announce,
    async (trx) => {
      const position = await takePosition(trx, consumer.name)
      if (!position) return 0
      const events = await eventsAfter(trx, position)
      for (const event of events) {
        if (!concerns(consumer, event)) continue
        const failure = await attempt(trx, () => consumer.handle(trx, event))
        if (failure) await setAside(trx, deps, { consumer: consumer.name, event, failure })
      }
      const last = events.at(-1)
      if (last) await moveTo(trx, consumer.name, { tx: last.tx, eventId: last.id })
      return events.length
    },
    () => false,
  )

export const concerns = (consumer: Consumer, event: RecordedEvent): boolean => consumer.concerns?.(event) ?? true

/**
 * One round of a consumer's work: what is new, then what failed before and is due. Answers whether there is more to do at once; what
 * happens in the meantime is gathered for the next round.
 */
export const consumeSome = async (deps: Deps, consumer: Consumer): Promise<boolean> =>
  (await consume(deps, consumer)) === mostAtOnce || (await retrySetAside(deps, consumer))

/**
 * Lets consumers that are new to this installation begin with what happens from now on: nobody wants mail about last year.
 */
export const passOverHistory = async (db: Database, names: string[]): Promise<void> => {
  if (names.length === 0) return
  await db
    .insertInto('consumers')
    .values(names.map((name) => ({ name, tx: sql<string>`pg_snapshot_xmin(pg_current_snapshot())` })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Where the consumer is, locked until the transaction ends; nothing when another process has it. */
const takePosition = async (trx: Transaction, name: string): Promise<Position | undefined> => {
  const position = await trx.selectFrom('consumers').select(['tx', 'eventId']).where('name', '=', name).forUpdate().skipLocked().executeTakeFirst()
  if (position) return position
  return trx
    .insertInto('consumers')
    .values({ name })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['tx', 'eventId'])
    .executeTakeFirst()
}

// A transaction that is still running may yet commit events with lower numbers: what lies beyond the oldest one has to wait.
const eventsAfter = (trx: Transaction, { tx, eventId }: Position) =>
  trx
    .selectFrom('events')
    .selectAll()
    .where(sql<boolean>`(tx, id) > (${tx}::xid8, ${eventId}::bigint)`)
    .where(sql<boolean>`tx < pg_snapshot_xmin(pg_current_snapshot())`)
    .orderBy('tx')
    .orderBy('id')
    .limit(mostAtOnce)
    .execute()

const moveTo = async (trx: Transaction, name: string, position: Position) =>
  trx.updateTable('consumers').set({ ...position, movedAt: sql`now()` }).where('name', '=', name).execute()
