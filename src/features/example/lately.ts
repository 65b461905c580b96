import { sql } from 'kysely'
import { type Consumer, concerns } from '../../platform/consume.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { type TellingWork, tellSomeone } from '../notices/index.ts'

/** What follows from what happens in the story. */
export type Following = { consumers: Consumer[]; telling: TellingWork }

/**
 * Lets what happened since lead to what it leads to, such as mail, as of the moment at which it would have gone. All before that is
 * history, which consumers that begin after it pass over; what is to be told later than now waits for that.
 */
export const catchUpSince = async (trx: Transaction, since: Date, now: Date, deps: Pick<Deps, 'settings' | 'log'>, { consumers, telling }: Following): Promise<void> => {
  const events = await trx.selectFrom('events').selectAll().where('at', '>=', since).orderBy('id').execute()
  for (const event of events) for (const consumer of consumers) if (concerns(consumer, event)) await consumer.handle(trx, event)
  for (let moment = await nextMoment(trx, now); moment; moment = await nextMoment(trx, now)) {
    await tellSomeone(trx, deps, telling, moment)
    await trx.updateTable('mails').set({ madeAt: moment }).where('madeAt', '=', sql<Date>`now()`).execute()
  }
}

const nextMoment = async (trx: Transaction, now: Date): Promise<Date | null> => {
  const { moment } = await trx
    .selectFrom('notices')
    .select(({ fn }) => fn.min('lookAt').as('moment'))
    .where('lookAt', '<=', now)
    .executeTakeFirstOrThrow()
  return moment
}
