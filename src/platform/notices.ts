import type { Transaction } from './database.ts'
import { announceAfterCommit } from './events.ts'
import type { MailThread } from './mail.ts'
import type { MailBlock } from './mail-parts.ts'
import type { Language, Translate } from './messages.ts'
import type { Member } from './viewer.ts'

/**
 * Kinds of things to hear of, as members tell them apart: somebody asks me something · somebody answers me · news at questions
 * that I joined or follow · news in my circles · how a question ended · the open questions of the week.
 */
export const noticeKinds = ['asked', 'reactions', 'questions', 'circles', 'outcomes', 'week'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Something that one person is to be told. What it says is not in it: that is looked up when it is told. */
export type Notice = {
  /** What it is about and for whom, like `circle-invited:12:17`: made once, however often its cause is seen. */
  cause: string
  personId: number
  kind: NoticeKind
  /** Which teller has the words for it. */
  what: string
  questionId?: number | null
  circleId?: number | null
  harvestId?: number | null
  contributionId?: number | null
}

export type KeptNotice = Notice & { id: number; madeAt: Date; readyAt: Date }

/** What there is to tell, at the moment of telling. */
export type Telling = {
  /** Of a mail that tells nothing else. */
  subject: string
  paragraphs: MailBlock[]
  /** The same where it stands under the title of what it is about. */
  underTitle?: MailBlock[]
  action: { words: string; path: string }
  also?: { words: string; path: string }[]
  /** What it is about; in a mail that tells more, things about the same stand together under this. */
  about: { key: string; title: string; path: string }
  /** Of two that would say the same, one is told. */
  sameAs?: string
  /** Where an answer to it belongs. */
  thread?: MailThread
}

/** Nothing to tell any more: it was withdrawn, answered, or may not be read by this person now; or they read it already. */
export type Untold = 'gone' | 'read'

export type Told = { viewer: Member; language: Language; t: Translate; now: Date }

/**
 * Finds the words for one person, as it stands now and through what they may see now. What a teller answers goes to nobody else.
 */
export type Teller = (trx: Transaction, notice: KeptNotice, to: Told) => Promise<Telling | Untold>

/** By the `what` of their notices: each feature brings its own. */
export type Tellers = Readonly<Record<string, Teller>>

/** What those who tell listen to. */
export const noticeTopic = 'notices'

/** Words are often put right soon after they were written. They are told as they stand after this. */
export const settlingMs = 30 * 60_000

/**
 * Notes that people are to be told something, in the transaction of what it follows from: when they want to hear of it, and once. This
 * is how a feature tells anybody anything that is not asked for on the spot.
 */
export const queueNotices = async (trx: Transaction, notices: Notice[], now: Date, readyAt: Date = now): Promise<void> => {
  for (let from = 0; from < notices.length; from += atOnce) {
    const rows = notices.slice(from, from + atOnce).map((notice) => Object.assign({ madeAt: now, readyAt, lookAt: readyAt }, notice))
    await trx.insertInto('notices').values(rows).onConflict((conflict) => conflict.column('cause').doNothing()).execute()
  }
  if (notices.length && readyAt <= now) announceAfterCommit(trx, { id: 0, topics: [noticeTopic] })
}

/** One statement takes so many values. */
const atOnce = 1_000
