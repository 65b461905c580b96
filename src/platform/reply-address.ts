import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Database, Transaction } from './database.ts'
import type { MailThread } from './mail.ts'
import { signingKey } from './signing.ts'

/** What somebody answers: a contribution, or what was said of a question or circle as a whole. */
export type Answered = { kind: 'question' | 'circle' | 'contribution'; id: number }

/** Whose answer it is, and to what. */
export type ReplyTo = { personId: number; answered: Answered }

const keyName = 'mail.replies'
const letters = { question: 'q', circle: 'c', contribution: 'b' } as const
const kinds = { q: 'question', c: 'circle', b: 'contribution' } as const

/**
 * The address at which one person answers one thing: `reply+<person>-<thing>-<signature>@host`. All of it in small letters, because not
 * every mail program keeps capitals; under the 64 characters that stand before the @.
 */
export const replyAddress = async (db: Database | Transaction, domain: string, { personId, answered }: ReplyTo): Promise<string> => {
  const words = `${personId.toString(36)}-${letters[answered.kind]}${answered.id.toString(36)}`
  return `reply+${words}-${signatureOf(words, await signingKey(db, keyName))}@${domain}`
}

/** Who answers what at this address; nothing when it is no address that we made. */
export const readReplyAddress = async (db: Database | Transaction, domain: string, address: string): Promise<ReplyTo | undefined> => {
  const [, words, signature, host] = /^reply\+([0-9a-z]{1,11}-[qcb][0-9a-z]{1,11})-([0-9a-z]{26})@([^@]+)$/.exec(address.toLowerCase()) ?? []
  if (!words || !signature || host !== domain.toLowerCase()) return undefined
  const expected = signatureOf(words, await signingKey(db, keyName))
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signature))) return undefined
  const [person = '', thing = ''] = words.split('-')
  return { personId: Number.parseInt(person, 36), answered: { kind: kinds[thing[0] as keyof typeof kinds], id: Number.parseInt(thing.slice(1), 36) } }
}

/** Where somebody's answer to this mail goes; nothing where it has no place, or where no mail comes in. */
export const replyAddressFor = async (
  db: Transaction,
  domain: string | undefined,
  { personId, thread }: { personId?: number; thread?: MailThread },
): Promise<string | undefined> => {
  const answered = thread && answeredBy(thread)
  return domain && personId && answered ? replyAddress(db, domain, { personId, answered }) : undefined
}

/** The most precise that a mail knows of what it is about. */
const answeredBy = ({ questionId, circleId, contributionId }: MailThread): Answered | undefined => {
  if (contributionId) return { kind: 'contribution', id: contributionId }
  if (circleId) return { kind: 'circle', id: circleId }
  return questionId ? { kind: 'question', id: questionId } : undefined
}

const alphabet = '0123456789abcdefghijklmnopqrstuv'

/** 130 bits, in letters and digits that a mail program may make capitals of. */
const signatureOf = (words: string, key: Buffer): string => {
  const bits = [...createHmac('sha256', key).update(words).digest()].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: 26 }, (_, at) => alphabet[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)]).join('')
}
