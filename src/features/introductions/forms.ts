import { z } from 'zod'
import { oneOf, optionalLine, optionalText } from '../../platform/fields.ts'

export const agreements = ['yes', 'no'] as const
export type Agreement = (typeof agreements)[number]

export const helps = ['yes', 'a-little', 'no'] as const
export type Help = (typeof helps)[number]

export const agreementInput = z.object({ answer: oneOf(agreements) })
export const helpInput = z.object({ helped: oneOf(helps) })

/** From a mail: the secret stands for who answers. */
export const linkInput = z.object({ token: z.string().max(200), answer: oneOf(agreements).optional(), helped: oneOf(helps).optional() })

/** Whom somebody knows: a member by name or handle, or a mail address with the name that belongs to it. */
export const someoneFields = {
  someone: optionalLine(200),
  theirName: optionalLine(120),
  line: optionalText(500),
}
export type Someone = z.output<z.ZodObject<typeof someoneFields>>
