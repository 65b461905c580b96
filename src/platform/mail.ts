import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Transaction } from './database.ts'
import type { Settings } from './deps.ts'
import { announceAfterCommit } from './events.ts'
import { type MailBlock, type MailWords, mailHtml, mailText } from './mail-parts.ts'
import { mailTopic } from './mail-topic.ts'
import type { Language } from './messages.ts'

/** The place that a mail comes from, where it has one: what somebody answers to it belongs there, as an answer to that contribution. */
export type MailThread = { questionId?: number; circleId?: number; contributionId?: number }

export type Mail = {
  /** What it is about and for whom, like `question-joined:142:17`: made once, however often its cause is seen. */
  cause: string
  /** Whom it is for, where that is a person we know. */
  personId?: number
  address: string
  language: Language
  subject: string
  paragraphs: MailBlock[]
  /** The one thing to do, as a path of ours. */
  action?: { words: string; path: string }
  /** What can be done instead. */
  also?: { words: string; path: string }[]
  /** Why this person gets this mail, and where to change that. */
  footer?: string
  footerLinks?: { words: string; path: string }[]
  /** Where it can be stopped with one click and without signing in, as RFC 8058 describes it. */
  stopPath?: string
  /** Somebody is waiting at their screen for it. */
  urgent?: boolean
  thread?: MailThread
}

/**
 * Puts a mail in the queue, in the transaction of what it is about: it leaves after the commit, or never. Answers its id, unless it
 * was made before.
 */
export const queueMail = async (trx: Transaction, settings: Pick<Settings, 'url'>, mail: Mail): Promise<number | undefined> => {
  const made = await trx
    .insertInto('mails')
    .values({
      cause: mail.cause,
      personId: mail.personId ?? null,
      address: deliverable(mail.address),
      urgent: mail.urgent ?? false,
      ...(await wordsOfMail(trx, settings, mail)),
    })
    .onConflict((conflict) => conflict.column('cause').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) announceAfterCommit(trx, { id: 0, topics: [mailTopic] })
  return made?.id
}

/** What goes over the wire, as columns of a mail. */
export const wordsOfMail = async (trx: Transaction, { url }: Pick<Settings, 'url'>, mail: Mail) => {
  const { community } = await trx
    .selectNoFrom(sql<string>`coalesce((select name from communities), 'Kring')`.as('community'))
    .executeTakeFirstOrThrow()
  const subject = headerLine(mail.subject)
  const linked = ({ words, path }: { words: string; path: string }) => ({ words, href: ownAddress(url, path) })
  const linkedBlock = (block: MailBlock) => (typeof block === 'object' && 'path' in block ? { ...block, href: ownAddress(url, block.path) } : block)
  const words: MailWords = {
    ...mail,
    subject,
    community,
    paragraphs: mail.paragraphs.map(linkedBlock),
    action: mail.action && linked(mail.action),
    also: (mail.also ?? []).map(linked),
    footerLinks: (mail.footerLinks ?? []).map(linked),
  }
  const headers = {
    'Message-ID': messageId(url, mail.cause),
    'Content-Language': mail.language,
    // Nobody's holiday message should answer it.
    'Auto-Submitted': 'auto-generated',
    ...(mail.stopPath && stopHeaders(ownAddress(url, mail.stopPath))),
  }
  return { subject, text: mailText(words), html: mailHtml(words), headers: JSON.stringify(headers) }
}

// Mail programs show a button of their own for this. RFC 8058 wants it over HTTPS only.
const stopHeaders = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  ...(address.startsWith('https:') && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
})

export type Addressee = { personId: number; name: string; address: string; language: Language }

/** Where a person gets their mail and in which language; nothing when they have no address that is theirs for sure, or left. */
export const addressOfPerson = async (trx: Transaction, personId: number): Promise<Addressee | undefined> =>
  trx
    .selectFrom('identities')
    .innerJoin('people', 'people.id', 'identities.personId')
    .select(['people.id as personId', 'people.name', 'people.language', 'identities.subject as address'])
    .where('people.id', '=', personId)
    .where('people.erasedAt', 'is', null)
    .where('identities.kind', '=', 'mail')
    .where('identities.verifiedAt', 'is not', null)
    .orderBy('identities.id')
    .executeTakeFirst()

/** One line, whatever somebody typed: what comes after a line end would be a header of its own. */
const headerLine = (words: string) => words.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim().slice(0, 250).toWellFormed()

const deliverable = (address: string) => {
  if (!/^[^\s\p{Cc}<>()[\],;:"\\@]+@[^\s\p{Cc}<>()[\],;:"\\@]+$/u.test(address)) throw new Error('a mail address of no form that we send to')
  return address
}

const ownAddress = (url: string, path: string) => {
  const address = new URL(path, `${url}/`)
  if (address.origin !== new URL(url).origin) throw new Error('a mail leads to our own pages only')
  return address.href
}

/** The same for the same mail, so that a mail server that gets it twice can tell. */
const messageId = (url: string, cause: string) =>
  `<${createHash('sha256').update(`${url}\n${cause}`).digest('hex').slice(0, 40)}@${new URL(url).hostname}>`
