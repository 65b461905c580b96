import { z } from 'zod'
import { line, oneOf, optionalText } from '../../platform/fields.ts'
import { someoneFields } from '../introductions/index.ts'

export const answers = ['experience', 'join', 'know-someone', 'not-now'] as const
export type Answer = (typeof answers)[number]

export const inviteInput = z.object({
  /** Whom, by handle or full name. */
  person: line(120),
  /** What the asker wants to say to this one person. */
  line: optionalText(500),
})
export type InviteInput = z.output<typeof inviteInput>

/** With "I know someone" comes whom, and a line to the asker. */
export const answerInput = z.object({ answer: oneOf(answers), ...someoneFields })
export type AnswerInput = z.output<typeof answerInput>

/** From a mail: the secret stands for who answers. */
export const linkInput = answerInput.extend({ token: z.string().max(200) })
export const linkQuery = z.object({ token: z.string().max(200).default(''), answer: oneOf(answers).optional() })
