import type { Consumer } from './consume.ts'
import type { Transaction } from './database.ts'
import type { Deps } from './deps.ts'
import { type RecordedEvent, inTransaction } from './events.ts'
import { attempt } from './savepoint.ts'

const mostTries = 12
const longestPauseMinutes = 360

type Failure = { consumer: string; event: Pick<RecordedEvent, 'id' | 'kind'>; failure: { error: unknown } }

/** Sets an event aside that a consumer could not handle, to be tried again later. */
export const setAside = async (trx: Transaction, deps: Deps, { consumer, event, failure }: Failure): Promise<void> => {
  deps.log.error({ error: failure.error, consumer, event: event.id, kind: event.kind }, 'an event could not be handled; it is set aside')
  const state = stateAfter(1, failure.error, deps.clock())
  await trx.insertInto('consumerFailures').values({ consumer, eventId: event.id, ...state }).execute()
}

/** Tries one event again that was set aside and is due. Answers whether there was one. */
export const retrySetAside = async (deps: Deps, consumer: Consumer): Promise<boolean> =>
  inTransaction(
    deps.db,
    deps.hub.announce,
    async (trx) => {
      const event = await dueEvent(trx, consumer.name, deps.clock())
      if (!event) return false
      const row = { consumer: consumer.name, eventId: event.id }
      const failure = await attempt(trx, () => consumer.handle(trx, event))
      if (failure) await putBack(trx, deps, row, event.tries + 1, failure.error)
      else await trx.deleteFrom('consumerFailures').where('consumer', '=', row.consumer).where('eventId', '=', row.eventId).execute()
      return true
    },
    () => false,
  )

const dueEvent = (trx: Transaction, consumer: string, now: Date) =>
  trx
    .selectFrom('consumerFailures')
    .innerJoin('events', 'events.id', 'consumerFailures.eventId')
    .selectAll('events')
    .select('consumerFailures.tries')
    .where('consumerFailures.consumer', '=', consumer)
    .where('consumerFailures.nextTryAt', '<=', now)
    .orderBy('consumerFailures.nextTryAt')
    .limit(1)
    .forUpdate('consumerFailures')
    .skipLocked()
    .executeTakeFirst()

const putBack = async (trx: Transaction, deps: Deps, row: { consumer: string; eventId: number }, tries: number, error: unknown) => {
  const state = stateAfter(tries, error, deps.clock())
  const sentence = state.nextTryAt ? 'an event failed again' : 'an event is not tried any more; see the table consumer_failures'
  deps.log.error({ error, ...row, tries }, sentence)
  await trx.updateTable('consumerFailures').set(state).where('consumer', '=', row.consumer).where('eventId', '=', row.eventId).execute()
}

const stateAfter = (tries: number, error: unknown, now: Date) => {
  const pauseMs = Math.min(2 ** (tries - 1), longestPauseMinutes) * 60_000
  return {
    tries,
    problem: (error instanceof Error ? error.message : String(error)).slice(0, 500),
    failedAt: now,
    nextTryAt: tries < mostTries ? new Date(now.getTime() + pauseMs) : null,
  }
}
