import { addressOfPerson, queueMail } from '../../platform/mail.ts'
import type { Channel, ToldNotice } from './tell.ts'
import { writeMail } from './write-mail.ts'

/** Tells by mail: one mail for all that is due. */
export const byMail: Channel = async (trx, { settings }, { viewer, t }, told) => {
  const to = await addressOfPerson(trx, viewer.personId)
  const [first] = told
  if (!to || !first) return false
  const mailId = await queueMail(trx, settings, await writeMail(trx, causeOf(told), { ...to, t }, told as [ToldNotice, ...ToldNotice[]]))
  if (mailId === undefined) return true
  await trx.updateTable('notices').set({ mailId }).where('id', 'in', told.map(({ notice }) => notice.id)).execute()
  return true
}

// Each notice is told once, so the first one names the mail.
const causeOf = ([first, ...more]: ToldNotice[]) => (more.length === 0 ? first!.notice.cause : `notices:${first!.notice.id}:${first!.notice.personId}`)
