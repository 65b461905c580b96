import { type Refusal, missing, refuse } from '../../platform/refusal.ts'
import { type Viewer, personIdOf } from '../../platform/viewer.ts'

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

/** What was written in confidence was for those who were in the circle then. Nobody else agreed to be read by who comes later. */
export const writtenIn: Refusal = refuse('conflict', { key: 'circles.invite.written-in' })

/** Who formed the circle asks others in, as long as nobody has written anything in it and it has places. */
export const inviteRefusal = (circle: Standing & { formedBy: number; members: unknown[]; isWrittenIn: boolean }, viewer: Viewer): Refusal | undefined => {
  if (circle.formedBy !== personIdOf(viewer)) return refuse('forbidden', { key: 'circles.invite.not-yours' })
  const refusal = workRefusal(circle)
  if (refusal) return refusal
  if (circle.isWrittenIn) return writtenIn
  return circle.members.length < most ? undefined : refuse('conflict', { key: 'circles.invite.full', values: { most } })
}

/** The conversation is not there for who did not accept: not to be read, and not to be written in. */
export const talkRefusal = (standing: Standing): Refusal | undefined => (standing.answer === 'accepted' ? closedRefusal(standing) : missing)

export const mayTalk = (standing: Standing): boolean => !talkRefusal(standing)
