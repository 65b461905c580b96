import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import { addressOfPerson, queueMail } from '../../platform/mail.ts'
import { translator } from '../../platform/messages.ts'
import { type Refusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'

export const addressesOf = (db: Database, viewer: Member) =>
  db
    .selectFrom('identities')
    .select(['id', 'subject as address', 'addedAt'])
    .where('personId', '=', viewer.personId)
    .where('kind', '=', 'mail')
    .where('verifiedAt', 'is not', null)
    .orderBy('id')
    .execute()

export const passkeysOf = (db: Database, viewer: Member) =>
  db.selectFrom('passkeys').select(['id', 'name', 'addedAt', 'usedAt']).where('personId', '=', viewer.personId).orderBy('id').execute()

export type Address = Awaited<ReturnType<typeof addressesOf>>[number]
export type Passkey = Awaited<ReturnType<typeof passkeysOf>>[number]

/** Takes a mail address or passkey away, unless it is the last that lets its owner in. */
export const removeWayIn = async (trx: Transaction, viewer: Member, from: 'identities' | 'passkeys', id: number): Promise<Refusal | undefined> => {
  await holdWaysIn(trx, viewer)
  const removed = await trx.deleteFrom(from).where('id', '=', id).where('personId', '=', viewer.personId).returning('id').executeTakeFirst()
  if (!removed) return missing
  const { left } = await trx
    .selectNoFrom(
      sql<number>`(select count(*) from identities where person_id = ${viewer.personId} and verified_at is not null)
        + (select count(*) from passkeys where person_id = ${viewer.personId})`.as('left'),
    )
    .executeTakeFirstOrThrow()
  return left === 0 ? refuse('conflict', { key: 'settings.last-way-in' }) : undefined
}

// Two removals at once would each find the other's way in still there.
const holdWaysIn = (trx: Transaction, viewer: Member) => trx.selectFrom('people').select('id').where('id', '=', viewer.personId).forUpdate().execute()

/** Tells somebody by mail that a way into their account was added, in case it was not them. */
export const mailWayInAdded = async (trx: Transaction, settings: Settings, viewer: Member, what: string): Promise<void> => {
  const owner = await addressOfPerson(trx, viewer.personId)
  if (!owner) return
  const t = translator(owner.language)
  await queueMail(trx, settings, {
    cause: `way-in:${randomUUID()}`,
    personId: owner.personId,
    address: owner.address,
    language: owner.language,
    subject: t('settings.mail.way-in.subject'),
    paragraphs: [t('settings.mail.way-in.words', { what }), t('settings.mail.way-in.not-you')],
    action: { words: t('settings.mail.way-in.action'), path: '/settings' },
  })
}
