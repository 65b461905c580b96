import { z } from 'zod'
import type { Operation } from '../../platform/openapi.ts'
import type { Choices } from './choices.ts'
import { choicesInput } from './forms.ts'
import { rhythmsFor } from './rhythms.ts'

const clock = z.string().nullable()

export const choicesJson = z.object({
  asked: z.enum(rhythmsFor.asked),
  reactions: z.enum(rhythmsFor.reactions),
  questions: z.enum(rhythmsFor.questions),
  circles: z.enum(rhythmsFor.circles),
  outcomes: z.enum(rhythmsFor.outcomes),
  week: z.enum(rhythmsFor.week),
  quietFrom: clock,
  quietUntil: clock,
  noMailUntil: z.string().nullable(),
  /** Where the clock hangs that these times are read from. */
  timeZone: z.string(),
})

/** Choices as a program gets them, and as they stand in the form. */
export const presentChoices = ({ rhythms, quiet }: Choices, timeZone: string) => ({
  ...rhythms,
  quietFrom: quiet.hours?.from ?? null,
  quietUntil: quiet.hours?.until ?? null,
  noMailUntil: quiet.noMailUntil ?? null,
  timeZone,
})

export const noticeOperations: Operation[] = [
  { method: 'get', path: '/me/notices', summary: 'How soon you hear of what by mail, and when not', output: choicesJson },
  { method: 'put', path: '/me/notices', summary: 'Choose how soon you hear of what by mail, and when not; what is left out stays', input: choicesInput, output: choicesJson, status: 200 },
]
