import { z } from 'zod'
import type { Translate } from '../../platform/messages.ts'
import { presentPerson } from '../../platform/person.ts'
import { answers } from './forms.ts'
import type { Asked, InvitationView } from './queries.ts'
import { reasonsInWords } from './reason-words.ts'
import type { Suggestion, Suggestions } from './suggest.ts'

const person = z.object({ handle: z.string().nullable(), name: z.string() })
const suggestion = z.object({
  person,
  role: z.string(),
  organisations: z.array(z.string()),
  reasons: z.array(z.string()).describe('In your language'),
})

export const suggestionsJson = z.object({
  lived: z.array(suggestion).describe('May have lived through it'),
  has: z.array(suggestion).describe('May have it too'),
  connector: z.array(suggestion).describe('Knows you, and may know somebody'),
  asked: z.array(z.object({ person, at: z.string(), will: z.enum(['experience', 'know-someone']).nullable() })),
})

export const invitationJson = z.object({
  id: z.int(),
  question: z.object({ id: z.int(), title: z.string() }),
  inviter: person.nullable().describe('Empty when the house asks, for a question that nobody reacted to'),
  line: z.string(),
  invitedAt: z.string(),
  answer: z.enum(answers).nullable().describe('Yours; nobody else is told of “not-now”'),
})

/** What who invites gets back. */
export const sentJson = z.object({ id: z.int(), person: z.string() })

type Reader = { t: Translate; now: Date }

export const presentSuggestions = (suggestions: Suggestions, asked: Asked[], reader: Reader): z.output<typeof suggestionsJson> => {
  const present = (kind: 'lived' | 'has' | 'connector') =>
    suggestions[kind].map((one: Suggestion) => ({ person: presentPerson(one.person), role: one.role, organisations: one.organisations, reasons: reasonsInWords(one, kind, reader) }))
  return {
    lived: present('lived'),
    has: present('has'),
    connector: present('connector'),
    asked: asked.map(({ person: who, at, will }) => ({ person: presentPerson(who), at: at.toISOString(), will })),
  }
}

export const presentInvitation = ({ id, questionId, title, inviter, line, invitedAt, answer }: InvitationView): z.output<typeof invitationJson> => ({
  id,
  question: { id: questionId, title },
  inviter: inviter && presentPerson(inviter),
  line,
  invitedAt: invitedAt.toISOString(),
  answer,
})
