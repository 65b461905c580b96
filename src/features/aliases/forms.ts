import { z } from 'zod'
import { line, text } from '../../platform/fields.ts'
import { aliasFields } from '../../platform/person.ts'

/** Under which alias a question is asked; left empty, it is asked by name. */
export const aliasInput = z.preprocess((value) => (value === '' || value === null ? undefined : value), z.enum(aliasFields).optional())

export const liftingInput = z.object({ reason: text(2_000, 10) })
export type LiftingInput = z.output<typeof liftingInput>

export const confidantInput = z.object({ person: line(120) })

export const nothing = z.object({})
