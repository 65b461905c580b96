import type { Database } from '../../platform/database.ts'

const most = 100

/** The newest mails that are kept because there is no server to send them to. */
export const keptMails = (db: Database) =>
  db.selectFrom('mails').select(['id', 'address', 'subject', 'madeAt']).orderBy('madeAt', 'desc').orderBy('id', 'desc').limit(most).execute()

export type KeptMailLine = Awaited<ReturnType<typeof keptMails>>[number]

export const keptMail = (db: Database, id: number) =>
  db.selectFrom('mails').select(['id', 'address', 'subject', 'text', 'html', 'madeAt']).where('id', '=', id).executeTakeFirst()

export type KeptMail = NonNullable<Awaited<ReturnType<typeof keptMail>>>

/**
 * What needs an administrator, the oldest first, without what the mails say: that is between Kring and whom it is for. A subject alone can
 * tell who asks under an alias, or what a circle is about.
 */
export const troubledMails = (db: Database) =>
  db
    .selectFrom('mails')
    .select(['id', 'state', 'address', 'problem', 'madeAt'])
    .where('state', 'in', ['failed', 'unconfirmed'])
    .where('address', '<>', '')
    .orderBy('madeAt')
    .orderBy('id')
    .limit(most)
    .execute()

export type TroubledMail = Awaited<ReturnType<typeof troubledMails>>[number]

/** How many mails wait to be sent. */
export const waitingMails = async (db: Database): Promise<number> => {
  const { count } = await db.selectFrom('mails').select((eb) => eb.fn.countAll<number>().as('count')).where('state', '=', 'queued').executeTakeFirstOrThrow()
  return count
}
