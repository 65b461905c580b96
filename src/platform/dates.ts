import type { Database, Transaction } from './database.ts'
import type { Translate } from './messages.ts'
import type { Member } from './viewer.ts'

/** Something of a member's that has a date: all of a day on the calendar, or from one moment to another. */
export type Dated = {
  /** What it is, like `question-142-relevant-until`: the same whatever changes about it. */
  key: string
  title: string
  /** What it means, in a sentence. */
  about: string
  path: string
  when: { day: string } | { startsAt: Date; endsAt: Date }
}

/**
 * What a feature knows of dates for one member, through what they may see now. A feature that has something with a date brings one of
 * these, and it is in everybody's calendar.
 */
export type DateSource = (db: Database | Transaction, viewer: Member, now: Date, t: Translate) => Promise<Dated[]>
