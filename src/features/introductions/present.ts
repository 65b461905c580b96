import { z } from 'zod'
import { presentPerson } from '../../platform/person.ts'
import { agreements, helps } from './forms.ts'
import { type IntroductionView, knownNameOf } from './queries.ts'

const person = z.object({ handle: z.string().nullable(), name: z.string() })

export const introductionJson = z.object({
  id: z.int(),
  questionId: z.int(),
  title: z.string(),
  introducer: person,
  asker: person,
  known: person.describe('Somebody from outside has no handle'),
  line: z.string(),
  begunAt: z.string(),
  introducedAt: z.string().nullable().describe('When both had said yes'),
  mine: z.object({ side: z.enum(['asker', 'known']), answer: z.enum(agreements).nullable(), helped: z.enum(helps).nullable(), contact: z.string().nullable() }).nullable().describe('Your own side of it; nothing for who began it'),
})

export const presentIntroduction = (introduction: IntroductionView): z.output<typeof introductionJson> => ({
  id: introduction.id,
  questionId: introduction.questionId,
  title: introduction.title,
  introducer: presentPerson(introduction.introducer),
  asker: presentPerson(introduction.asker),
  known: { handle: introduction.known && !introduction.knownName ? introduction.known.handle : null, name: knownNameOf(introduction) },
  line: introduction.line,
  begunAt: introduction.begunAt.toISOString(),
  introducedAt: introduction.introducedAt && introduction.introducedAt.toISOString(),
  mine: introduction.side && { side: introduction.side, answer: introduction.answer, helped: introduction.helped, contact: introduction.contact },
})
