import type { Transaction } from '../../platform/database.ts'
import type { KeptNotice, Untold } from '../../platform/notices.ts'

const lookedAtOnce = 50

/**
 * Somebody for whom there is something to look at. They are held until the transaction ends, so that one process tells them and their
 * choices stay as they are meanwhile; others take somebody else.
 */
export const someoneToTell = async (trx: Transaction, now: Date): Promise<number | undefined> => {
  const someone = await trx
    .selectFrom('people')
    .select('id')
    .where('id', 'in', (eb) => eb.selectFrom('notices').select('personId').where('lookAt', '<=', now).orderBy('lookAt').limit(lookedAtOnce))
    .limit(1)
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst()
  return someone?.id
}

const kept = (trx: Transaction) =>
  trx
    .selectFrom('notices')
    .select(['id', 'cause', 'personId', 'kind', 'what', 'questionId', 'circleId', 'harvestId', 'contributionId', 'madeAt', 'readyAt'])
    .orderBy('id')

/** All that waits to be told to a person, the oldest first. */
export const waitingNotices = (trx: Transaction, personId: number): Promise<KeptNotice[]> =>
  kept(trx).where('personId', '=', personId).where('lookAt', 'is not', null).execute()

/** What a mail tells, or told. */
export const noticesInMail = (trx: Transaction, mailId: number): Promise<KeptNotice[]> =>
  kept(trx).where('mailId', '=', mailId).where('outcome', '=', 'told').execute()

export const settle = async (trx: Transaction, notices: KeptNotice[], outcome: Untold | 'told' | 'unwanted' | 'unreachable', now: Date): Promise<void> => {
  if (notices.length === 0) return
  await trx.updateTable('notices').set({ lookAt: null, settledAt: now, outcome }).where('id', 'in', notices.map(({ id }) => id)).execute()
}

export const postpone = async (trx: Transaction, { id }: KeptNotice, lookAt: Date): Promise<void> => {
  await trx.updateTable('notices').set({ lookAt }).where('id', '=', id).execute()
}

/** Lets all that waits for a person be looked at again, because they chose otherwise. */
export const lookAgain = async (trx: Transaction, personId: number, now: Date): Promise<void> => {
  await trx
    .updateTable('notices')
    .set((eb) => ({ lookAt: eb.fn<Date>('greatest', ['readyAt', eb.val(now)]) }))
    .where('personId', '=', personId)
    .where('lookAt', 'is not', null)
    .execute()
}
