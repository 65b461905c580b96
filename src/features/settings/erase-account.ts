import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, refuse, refuseField } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'

/** What is somebody's own and nobody else builds on: gone with them. */
const ownTables = [
  'accessTokens',
  'ambassadors',
  'addressConfirmations',
  'administrators',
  'calendarEntries',
  'calendarFeeds',
  'confidants',
  'drafts',
  'follows',
  'idempotencyKeys',
  'mailedReplies',
  'memberships',
  'noticeChoices',
  'notices',
  'passkeyChallenges',
  'passkeys',
  'phrases',
  'pictures',
  'pushSubscriptions',
  'questionInvitations',
  'questionReaders',
  'quietTimes',
  'readingMarks',
  'sessions',
] as const

/**
 * Takes somebody out: their name, profile, ways in, and all that only they saw. What others built on, like an answer in a
 * circle, stays without the name. This can't be undone.
 */
export const eraseAccount = async (trx: Transaction, viewer: Member, typedHandle: string, now: Date): Promise<Refusal | undefined> => {
  if (typedHandle !== viewer.handle) return refuseField('handle', { key: 'settings.erasure.handle.wrong' })
  const { personId } = viewer
  if (await isLastAdministrator(trx, personId)) return refuse('conflict', { key: 'settings.erasure.last-administrator' })

  // Nobody tells them anything meanwhile.
  await trx.selectFrom('people').select('id').where('id', '=', personId).forNoKeyUpdate().execute()
  await leaveCircles(trx, personId, now)
  await forgetMails(trx, personId)
  for (const table of ownTables) await trx.deleteFrom(table).where('personId', '=', personId).execute()
  await trx.deleteFrom('acquaintances').where((eb) => eb.or([eb('personId', '=', personId), eb('otherId', '=', personId)])).execute()
  await trx.deleteFrom('identities').where('personId', '=', personId).execute()
  await dropPrivateQuestions(trx, personId)
  await leaveMerges(trx, personId, now)
  await forgetLines(trx, personId)
  await trx
    .updateTable('people')
    .set({ handle: `left-${randomBytes(12).toString('hex')}`, name: '–', role: '', about: '', reach: '', busyUntil: null, erasedAt: now })
    .where('id', '=', personId)
    .execute()
  await recordEvent(trx, { kind: 'person.erased', actorId: personId, at: now })
  return undefined
}

// What they wrote to one person, to ask them along or to bring two together, is not left lying there without them.
const forgetLines = async (trx: Transaction, personId: number) => {
  await trx.updateTable('questionInvitations').set({ line: '' }).where('invitedBy', '=', personId).execute()
  await trx.updateTable('introductions').set({ line: '' }).where('introducerId', '=', personId).execute()
}

const dropPrivateQuestions = async (trx: Transaction, personId: number) => {
  await trx
    .deleteFrom('questions')
    .where('askerId', '=', personId)
    .where('audience', '=', 'me')
    .where(sql<boolean>`not exists (select from circles where question_id = questions.id)`)
    .where(sql<boolean>`not exists (select from harvests where question_id = questions.id)`)
    .execute()
}

// Held, so that of two last administrators who leave at once one stays.
const isLastAdministrator = async (trx: Transaction, personId: number) => {
  const administrators = await trx.selectFrom('administrators').select('personId').forUpdate().execute()
  return administrators.length === 1 && administrators[0]?.personId === personId
}

const leaveCircles = async (trx: Transaction, personId: number, now: Date) => {
  const left = await trx
    .updateTable('circleMembers')
    .set({ leftAt: now })
    .where('personId', '=', personId)
    .where('leftAt', 'is', null)
    .where('answer', '=', 'accepted')
    .returning('circleId')
    .execute()
  await trx.updateTable('circleMembers').set({ answer: 'declined', answeredAt: now }).where('personId', '=', personId).where('answer', 'is', null).execute()
  for (const { circleId } of left) await recordEvent(trx, { kind: 'circle.left', actorId: personId, circleId, at: now })
}

/** What waits for an answer can't be answered any more. */
const leaveMerges = async (trx: Transaction, personId: number, now: Date) => {
  await trx.updateTable('questionMerges').set({ note: '' }).where('proposedBy', '=', personId).execute()
  await trx
    .updateTable('questionMerges')
    .set({ outcome: 'lapsed', endedAt: now })
    .where((eb) => eb.or([eb('proposedBy', '=', personId), eb('askedOf', '=', personId)]))
    .where('outcome', 'is', null)
    .execute()
}

// The cause of a mail stays, so that it is not made once more; whom it went to and what it said do not.
const forgetMails = async (trx: Transaction, personId: number) => {
  const addresses = await trx.selectFrom('identities').select('subject').where('personId', '=', personId).where('kind', '=', 'mail').execute()
  const asked = await trx.selectFrom('addressConfirmations').select('address').where('personId', '=', personId).execute()
  const own = addresses.map(({ subject }) => subject)
  await trx.deleteFrom('signInLinks').where('address', '=', sql<string>`any(${own})`).execute()
  await trx.deleteFrom('invitations').where('address', '=', sql<string>`any(${own})`).execute()
  // Mail from before they were somebody here, or to an address that they were adding, is known by its address only.
  const theirs = sql<boolean>`(person_id = ${personId} or (person_id is null and address = any(${[...own, ...asked.map(({ address }) => address)]})))`
  await trx.deleteFrom('mails').where(theirs).where('state', '=', 'queued').execute()
  await trx.updateTable('mails').set({ personId: null, address: '', subject: '', text: '', html: '', headers: sql`'{}'` }).where(theirs).execute()
}
