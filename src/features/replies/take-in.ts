import type { Readable } from 'node:stream'
import type { Deps } from '../../platform/deps.ts'
import { inTransaction } from '../../platform/events.ts'
import { type ReplyTo, readReplyAddress } from '../../platform/reply-address.ts'
import { mayReply } from './limits.ts'
import { type ReceivedMail, UnreadableMail, readMail } from './read-mail.ts'
import { type SmtpRefusal, refusal } from './smtp-answers.ts'
import { type Outcome, takeReply } from './take-reply.ts'

type Incoming = Readable & { sizeExceeded?: boolean }
type Envelope = { sender: string; recipients: string[] }

/**
 * Reads a mail and posts what it answers, for each of our addresses that it came to, in one transaction. Nothing is answered while
 * that is under way: what is told to have arrived has been kept.
 */
export const takeIn = async (deps: Deps, domain: string, incoming: Incoming, { sender, recipients }: Envelope): Promise<SmtpRefusal | undefined> => {
  const mail = await readOrRefuse(incoming, sender)
  if ('responseCode' in mail) return mail
  const addressed = await addresseesOf(deps, domain, recipients)
  if (!mail.automatic) for (const { personId } of addressed) if (!(await mayReply(deps, personId))) return refusal(451, 'too many replies, come back later')

  const outcomes = await inTransaction(
    deps.db,
    deps.hub.announce,
    async (trx) => {
      const taken: Outcome[] = []
      for (const to of addressed) taken.push(await takeReply(trx, deps.settings, to, mail, deps.clock()))
      return taken
    },
    () => false,
  )
  deps.log.info({ outcomes, ...(mail.automatic && { automatic: mail.automatic }) }, 'a mail came in')
  return undefined
}

const readOrRefuse = async (incoming: Incoming, sender: string): Promise<ReceivedMail | SmtpRefusal> => {
  try {
    const mail = await readMail(incoming, sender)
    return incoming.sizeExceeded ? refusal(552, 'this mail is too large') : mail
  } catch (error) {
    if (!(error instanceof UnreadableMail)) throw error
    // The rest of it still has to be let by.
    incoming.resume()
    return refusal(554, error.message)
  }
}

/** In the order of people, so that two mails to the same people never wait for each other. */
const addresseesOf = async ({ db }: Deps, domain: string, recipients: string[]): Promise<ReplyTo[]> => {
  const read = await Promise.all(recipients.map((address) => readReplyAddress(db, domain, address)))
  return read.filter((to) => to !== undefined).sort((one, other) => one.personId - other.personId)
}
