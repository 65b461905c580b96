import { z } from 'zod'
import { oneOf, optionalDay } from '../../platform/fields.ts'
import { rhythmsFor } from './rhythms.ts'

const clock = z.preprocess((given) => (given === '' ? null : given), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).nullable().optional())

/** What is left out stays as it is; hours and the day are taken away by leaving them empty. */
export const choicesInput = z.object({
  asked: oneOf(rhythmsFor.asked).optional(),
  reactions: oneOf(rhythmsFor.reactions).optional(),
  questions: oneOf(rhythmsFor.questions).optional(),
  circles: oneOf(rhythmsFor.circles).optional(),
  outcomes: oneOf(rhythmsFor.outcomes).optional(),
  week: oneOf(rhythmsFor.week).optional(),
  /** Hours of every day without mail, as a clock shows them: from 22:00 until 07:00. */
  quietFrom: clock,
  quietUntil: clock,
  /** The first day with mail again. */
  noMailUntil: z.preprocess((given) => (given === '' ? null : given), z.union([z.null(), optionalDay])).optional(),
})
export type ChoicesInput = z.output<typeof choicesInput>

