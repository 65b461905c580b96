import type { NoticeKind } from '../../platform/notices.ts'

/** How soon somebody hears of a kind of thing. */
export const rhythms = ['at-once', 'daily', 'weekly', 'never'] as const
export type Rhythm = (typeof rhythms)[number]

export type Rhythms = Record<NoticeKind, Rhythm>

/**
 * What can be chosen. Somebody waits for an answer to what is asked, and consent has a term of seven days after which silence counts: so
 * that can come a morning later, but not a week, and not never. The week is told once a week.
 */
export const rhythmsFor: { [Kind in NoticeKind]: readonly [Rhythm, ...Rhythm[]] } = {
  asked: ['at-once', 'daily'],
  reactions: rhythms,
  questions: rhythms,
  circles: rhythms,
  outcomes: rhythms,
  week: ['weekly', 'never'],
}

/** Who did not choose hears at once of what is about them, and of the rest in the morning. */
export const usualRhythms: Rhythms = {
  asked: 'at-once',
  reactions: 'at-once',
  questions: 'daily',
  circles: 'daily',
  outcomes: 'at-once',
  week: 'weekly',
}

export const canBeStopped = (kind: NoticeKind): boolean => rhythmsFor[kind].includes('never')
