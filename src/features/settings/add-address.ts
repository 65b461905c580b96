import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import { queueMail } from '../../platform/mail.ts'
import { type Language, translator } from '../../platform/messages.ts'
import { type Refusal, refuse, refuseField } from '../../platform/refusal.ts'
import { digestOf, newSecret } from '../../platform/session.ts'
import type { Member } from '../../platform/viewer.ts'
import { paths } from './paths.ts'
import { mailWayInAdded } from './ways-in.ts'

const minutesOpen = 60
const mostPerHour = 5

const ownerOf = (trx: Transaction, address: string) =>
  trx.selectFrom('identities').select('personId').where('kind', '=', 'mail').where('issuer', '=', '').where('subject', '=', address).executeTakeFirst()

/** Mails a link to an address that the viewer says is theirs. Whether somebody else has it, only its mailbox is told. */
export const askToAddAddress = async (trx: Transaction, settings: Settings, viewer: Member, { address, language }: { address: string; language: Language }, now: Date): Promise<Refusal | undefined> => {
  await oneAtATime(trx, viewer, address)
  const owner = await ownerOf(trx, address)
  if (owner?.personId === viewer.personId) return refuseField('address', { key: 'settings.address.yours' })
  if ((await askedLately(trx, viewer, address, now)) >= mostPerHour) return refuse('too-many', { key: 'settings.address.too-many' })
  const t = translator(language)
  const secret = newSecret()
  const { id } = await trx
    .insertInto('addressConfirmations')
    .values({ tokenDigest: digestOf(secret), personId: viewer.personId, address, askedAt: now, endsAt: new Date(now.getTime() + minutesOpen * 60_000) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await queueMail(trx, settings, {
    cause: `address-confirmation:${id}`,
    address,
    language,
    subject: t('settings.mail.address.subject'),
    paragraphs: owner ? [t('settings.mail.address.taken')] : [t('settings.mail.address.words', { name: viewer.name }), t('settings.mail.address.not-you')],
    ...(!owner && { action: { words: t('settings.mail.address.action'), path: paths.confirmation(secret) } }),
  })
  return undefined
}

// Many at the same moment would each find that few were asked. Always in this order, so that none waits for the other.
const oneAtATime = async (trx: Transaction, viewer: Member, address: string) => {
  await trx.selectFrom('people').select('id').where('id', '=', viewer.personId).forNoKeyUpdate().execute()
  await sql`select pg_advisory_xact_lock(hashtextextended(${address}, 7))`.execute(trx)
}

// Neither does one person mail many mailboxes, nor do many persons mail one.
const askedLately = async (trx: Transaction, viewer: Member, address: string, now: Date): Promise<number> => {
  const { asked } = await trx
    .selectFrom('addressConfirmations')
    .select((eb) => eb.fn.countAll<number>().as('asked'))
    .where((eb) => eb.or([eb('personId', '=', viewer.personId), eb('address', '=', address)]))
    .where('askedAt', '>', new Date(now.getTime() - 3_600_000))
    .executeTakeFirstOrThrow()
  return asked
}

/** The address that a link is about, if it is still good and this viewer asked for it. */
export const addressToConfirm = async (db: Database, viewer: Member, secret: string, now: Date): Promise<string | undefined> => {
  const open = await db
    .selectFrom('addressConfirmations')
    .select('address')
    .where('tokenDigest', '=', digestOf(secret))
    .where('personId', '=', viewer.personId)
    .where('usedAt', 'is', null)
    .where('endsAt', '>', now)
    .executeTakeFirst()
  return open?.address
}

/**
 * Makes the address one of the viewer's. It takes both the mailbox and the session of who asked: whoever merely clicks a
 * link in their mail does not hand their address to a stranger's account.
 */
export const confirmAddress = async (trx: Transaction, settings: Settings, viewer: Member, secret: string, now: Date): Promise<Refusal | undefined> => {
  const confirmed = await trx
    .updateTable('addressConfirmations')
    .set({ usedAt: now })
    .where('tokenDigest', '=', digestOf(secret))
    .where('personId', '=', viewer.personId)
    .where('usedAt', 'is', null)
    .where('endsAt', '>', now)
    .returning('address')
    .executeTakeFirst()
  if (!confirmed) return refuse('conflict', { key: 'settings.address.spent' })
  await mailWayInAdded(trx, settings, viewer, confirmed.address)
  const added = await trx
    .insertInto('identities')
    .values({ personId: viewer.personId, kind: 'mail', subject: confirmed.address, verifiedAt: now, addedAt: now })
    .onConflict((conflict) => conflict.columns(['kind', 'issuer', 'subject']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added ? undefined : refuse('conflict', { key: 'settings.address.taken' })
}
