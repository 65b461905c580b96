import { z } from 'zod'
import { cursor } from '../../platform/cursor.ts'
import { id, line, listOf, oneOf, optionalDay, optionalId, optionalLine, optionalText, text } from '../../platform/fields.ts'
import { mostOwnQuestion } from './policy.ts'

/** Of a choice with room for words of one's own, the value that says that those count. */
export const ownWords = 'own'

const agreement = optionalText(600)

export const formInput = z
  .object({
    /** Handles of those who are asked; left out, everyone who joined or brought experience. A form in which nobody is ticked says so. */
    people: z.union([z.undefined(), listOf(line(63), 200)]),
    purpose: optionalLine(300),
    rhythm: agreement,
    rhythmOwn: agreement,
    confidentiality: agreement,
    confidentialityOwn: agreement,
    duration: agreement,
    endsOn: optionalDay,
  })
  .transform(({ people, rhythm, rhythmOwn, confidentiality, confidentialityOwn, ...rest }) => ({
    ...rest,
    people: people && [...new Set(people)],
    rhythm: rhythm === ownWords ? rhythmOwn : rhythm,
    confidentiality: confidentiality === ownWords ? confidentialityOwn : confidentiality,
  }))
export type FormInput = z.output<typeof formInput>

/** Handles of those who are asked into a circle that is at work. */
export const inviteInput = z.object({ people: listOf(line(63), 200) }).transform(({ people }) => ({ people: [...new Set(people)] }))
export type InviteInput = z.output<typeof inviteInput>

export const answers = ['accepted', 'declined'] as const
export const answerInput = z.object({
  // In both the ways in which people say it.
  answer: z.preprocess((word) => (word === 'accept' ? 'accepted' : word === 'decline' ? 'declined' : word), oneOf(answers)),
  /** One's own version of the question; left as it is when it is not given. */
  ownQuestion: text(mostOwnQuestion, 0).optional(),
  /** The agreements that were read; without it, those that stand there now. */
  agreementsVersion: optionalId,
})
export type AnswerInput = z.output<typeof answerInput>

export const agreementsInput = z.object({
  purpose: line(300, 3).optional(),
  rhythm: text(600, 0).optional(),
  confidentiality: text(600, 0).optional(),
  duration: text(600, 0).optional(),
  /** The version that was read: an edit of an older one is refused and both are shown. */
  version: id,
})
export type AgreementsInput = z.output<typeof agreementsInput>

export const renewalInput = z.object({ endsOn: z.preprocess((value) => (value === '' ? undefined : value), z.iso.date()) })
export const closureInput = z.object({ why: optionalText(1_000) })
export const nothing = z.object({})

export const listQuery = z.object({ after: cursor })