import { sql } from 'kysely'
import { type Consumer, concerns } from '../../platform/consume.ts'
import type { Transaction } from '../../platform/database.ts'

/**
 * Lets what happened since lead to what it leads to, such as mail, as of the moment at which it happened. All before that is
 * history, which consumers that begin after it pass over.
 */
export const catchUpSince = async (trx: Transaction, since: Date, consumers: Consumer[]): Promise<void> => {
  const events = await trx.selectFrom('events').selectAll().where('at', '>=', since).orderBy('id').execute()
  for (const event of events) {
    for (const consumer of consumers) if (concerns(consumer, event)) await consumer.handle(trx, event)
    await trx.updateTable('mails').set({ madeAt: event.at }).where('madeAt', '=', sql<Date>`now()`).execute()
  }
}
