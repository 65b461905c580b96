import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../platform/database.ts'
import type { Settings } from '../../platform/deps.ts'
import type { Language } from '../../platform/messages.ts'
import { digestOf, newSecret } from '../../platform/session.ts'
import { mailLink, mailNoAccount } from './mails.ts'
import { mayJoin, personByAddress } from './queries.ts'

const minutesOpen = 15

/**
 * Mails somebody a link to sign in with. Whoever asks learns nothing from the answer: a mail goes to every address,
 * and only its reader sees whether there is an account.
 */
export const askForLink = async (
  trx: Transaction,
  settings: Settings,
  asked: { address: string; returnTo: string; language: Language },
  now: Date,
): Promise<void> => {
  const person = await personByAddress(trx, asked.address)
  const to = { address: asked.address, language: person?.language ?? asked.language, ...(person && { personId: person.id }) }
  if (!person && !(await mayJoin(trx, asked.address))) return mailNoAccount(trx, settings, { ...to, cause: `no-account:${randomUUID()}` })
  const { id, secret } = await makeLink(trx, { ...asked, minutes: minutesOpen }, now)
  await mailLink(trx, settings, { ...to, cause: `sign-in-link:${id}`, secret, isNew: !person })
}

/** A secret that lets whoever reads this mailbox in, once and for so many minutes. */
export const makeLink = async (trx: Transaction, link: { address: string; returnTo: string; minutes: number }, now: Date): Promise<{ id: number; secret: string }> => {
  const secret = newSecret()
  const { id } = await trx
    .insertInto('signInLinks')
    .values({ tokenDigest: digestOf(secret), address: link.address, returnTo: link.returnTo, askedAt: now, endsAt: new Date(now.getTime() + link.minutes * 60_000) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, secret }
}
