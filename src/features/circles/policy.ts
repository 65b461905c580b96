import { type Refusal, missing, refuse } from '../../platform/refusal.ts'

/** A circle is small enough for everyone to be heard, and large enough to hear something new. */
export const fewest = 3
export const most = 12

export const mostOwnQuestion = 1_000

/** How the viewer stands in a circle that they can see. */
export type Standing = { answer: 'accepted' | 'declined' | null; closedAt: Date | null }

/** What only those who take part can do, while the circle is at work. */
export const workRefusal = (standing: Standing): Refusal | undefined => {
  if (standing.answer !== 'accepted') return refuse('forbidden', { key: 'circles.answer-first' })
  return closedRefusal(standing)
}

export const closedRefusal = ({ closedAt }: Standing): Refusal | undefined => (closedAt ? refuse('conflict', { key: 'circles.is-closed' }) : undefined)

/** The conversation is not there for who did not accept: not to be read, and not to be written in. */
export const talkRefusal = (standing: Standing): Refusal | undefined => (standing.answer === 'accepted' ? closedRefusal(standing) : missing)

export const mayTalk = (standing: Standing): boolean => !talkRefusal(standing)
