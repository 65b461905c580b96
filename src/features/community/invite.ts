import type { Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import { recordEvent } from '../../platform/events.ts'
import { queueMail } from '../../platform/mail.ts'
import { type Language, translator } from '../../platform/messages.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { makeLink, signInPaths } from '../sign-in/index.ts'
import { administratorsOnly } from './policy.ts'

const daysOpen = 14

/**
 * Lets people at these addresses make an account, and mails each a link. Who is a member already gets none; who was invited
 * before gets a new link, for the old one may be lost.
 */
export const invite = async (
  trx: Transaction,
  settings: Settings,
  viewer: Member,
  { addresses, language, community }: { addresses: string[]; language: Language; community: string },
  now: Date,
): Promise<Refusal | { invited: number }> => {
  const refused = administratorsOnly(viewer)
  if (refused) return refused
  const members = await trx.selectFrom('identities').select('subject').where('kind', '=', 'mail').where('subject', 'in', addresses).execute()
  const known = new Set(members.map(({ subject }) => subject))
  const strangers = addresses.filter((address) => !known.has(address))
  const t = translator(language)
  for (const address of strangers) {
    await trx
      .insertInto('invitations')
      .values({ address, invitedBy: viewer.personId, invitedAt: now })
      .onConflict((conflict) => conflict.column('address').doUpdateSet({ invitedBy: viewer.personId, invitedAt: now }))
      .execute()
    const { id, secret } = await makeLink(trx, { address, returnTo: '/', minutes: daysOpen * 24 * 60 }, now)
    await queueMail(trx, settings, {
      cause: `invitation:${id}`,
      address,
      language,
      subject: t('community.mail.invitation.subject', { name: viewer.name, community }),
      paragraphs: [t('community.mail.invitation.words', { name: viewer.name, community }), t('community.mail.invitation.what'), t('community.mail.invitation.not-you')],
      action: { words: t('community.mail.invitation.action'), path: signInPaths.link(secret) },
    })
  }
  await recordEvent(trx, { kind: 'community.invited', actorId: viewer.personId, data: { people: strangers.length }, at: now })
  return { invited: strangers.length }
}

/** The address can no longer make an account, and the links that were mailed to it end. */
export const withdrawInvitation = async (trx: Transaction, viewer: Member, address: string, now: Date): Promise<Refusal | undefined> => {
  const refused = administratorsOnly(viewer)
  if (refused) return refused
  const withdrawn = await trx.deleteFrom('invitations').where('address', '=', address).returning('address').executeTakeFirst()
  if (!withdrawn) return missing
  await trx.updateTable('signInLinks').set({ endsAt: now }).where('address', '=', address).where('usedAt', 'is', null).where('endsAt', '>', now).execute()
  await recordEvent(trx, { kind: 'community.invitation-withdrawn', actorId: viewer.personId, at: now })
  return undefined
}
