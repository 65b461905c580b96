import type { z } from 'zod'
import type { Message } from './messages.ts'
import { say } from './messages.ts'
import type { Language } from './messages.ts'
import type { Refusal } from './refusal.ts'

/** A form as it stands in front of somebody: what they typed, and what is said about it. */
export type FormState = {
  values: Record<string, unknown>
  errors: Record<string, string>
  problem?: string
}

export const emptyForm = (values: Record<string, unknown> = {}): FormState => ({ values, errors: {} })

/** What is wrong with one field, as a sentence that says what to do. */
export const sentenceFor = (issue: z.core.$ZodIssue, input: unknown): Message => {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'number') return { key: 'platform.field.least', values: { least: Number(issue.minimum) } }
      if (issue.origin === 'array') return { key: 'platform.field.fewest', values: { least: Number(issue.minimum) } }
      return Number(issue.minimum) > 1
        ? { key: 'platform.field.short', values: { least: Number(issue.minimum) } }
        : { key: 'platform.field.empty' }
    case 'too_big': {
      const most = Number(issue.maximum)
      if (issue.origin === 'number') return { key: 'platform.field.most', values: { most } }
      if (issue.origin === 'array') return { key: 'platform.field.many', values: { most } }
      return { key: 'platform.field.long', values: { most, count: typeof input === 'string' ? input.length : most + 1 } }
    }
    case 'invalid_value':
      return { key: 'platform.field.choose' }
    case 'invalid_format':
      return issue.format === 'date' ? { key: 'platform.field.date' } : { key: 'platform.field.form' }
    case 'custom':
      return (issue.params?.['message'] as Message | undefined) ?? { key: 'platform.field.form' }
    default:
      return input === undefined || input === null ? { key: 'platform.field.empty' } : { key: 'platform.field.form' }
  }
}

const valueAt = (input: unknown, path: PropertyKey[]) =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input)

/** The refusal that a schema's complaints amount to: the first sentence for each field. */
export const refusalOf = (error: z.ZodError, input: unknown): Refusal => {
  const fields: Record<string, Message> = {}
  for (const issue of error.issues) {
    const field = issue.path.map(String).join('.') || '_'
    fields[field] ??= sentenceFor(issue, valueAt(input, issue.path))
  }
  return { refused: 'invalid', message: { key: 'platform.invalid' }, fields }
}

/** The form again, with everything typed still in it and the sentences beside the fields. */
export const formAfter = (language: Language, values: Record<string, unknown>, refusal: Refusal): FormState => ({
  values,
  errors: Object.fromEntries(Object.entries(refusal.fields ?? {}).map(([field, message]) => [field, say(language, message)])),
  problem: say(language, refusal.message),
})

