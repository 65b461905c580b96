import { z } from 'zod'
import { id, line, oneOf } from '../../platform/fields.ts'

export const proposeInput = z.object({
  /** The other question. */
  with: id,
  /** The one of both that stays. */
  keep: id,
  /** Why, in a line. */
  note: line(500, 3),
})
export type ProposeInput = z.output<typeof proposeInput>

/** `turn` proposes it the other way round: the other question stays. */
export const answerInput = z.object({ answer: oneOf(['agree', 'decline', 'turn']) })
export type AnswerInput = z.output<typeof answerInput>

export const newQuery = z.object({ with: id })

export const nothing = z.object({})
