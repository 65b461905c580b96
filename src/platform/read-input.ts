import type { z } from 'zod'
import { type Ask, sentJson, wantsJson } from './env.ts'
import { id as idSchema } from './fields.ts'
import { refusalOf } from './form-state.ts'
import { type Refusal, missing, refuse } from './refusal.ts'

export type Values = Record<string, unknown>

/** What was sent, from a form or as JSON; `_once` and the like are the form's own and no field. */
export const sentValues = async (c: Ask): Promise<Values | Refusal> => {
  const unreadable = refuse('invalid', { key: 'platform.unreadable' })
  if (sentJson(c)) {
    try {
      const body = keepable(JSON.parse(wholeText(await c.req.arrayBuffer())))
      return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Values) : unreadable
    } catch {
      return unreadable
    }
  }
  try {
    if (isTyped(c)) wholeForm(wholeText(await c.req.arrayBuffer()))
    const form = await c.req.parseBody({ all: true })
    return keepable(form) as Values
  } catch {
    return unreadable
  }
}

/** The text that these bytes stand for. Bytes that are no text are not guessed at: what was meant would be lost without a word. */
const wholeText = (bytes: ArrayBuffer): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

const isTyped = (c: Ask): boolean => /^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '')

/** Throws where a percent sign stands for a byte of no text; one that stands for itself is left in peace. */
const wholeForm = (form: string): string => decodeURIComponent(form.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'))

/** What was sent with only text that the database can hold, however deep it stands: whole characters, and none of them zero. */
const keepable = (sent: unknown): unknown => {
  if (typeof sent === 'string') return sent.toWellFormed().replaceAll('\0', '')
  if (Array.isArray(sent)) return sent.map(keepable)
  if (typeof sent !== 'object' || sent === null || sent instanceof File) return sent
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [keepable(name), keepable(value)]))
}

export const parseValues = <Schema extends z.ZodType>(schema: Schema, values: Values): z.output<Schema> | Refusal => {
  const parsed = schema.safeParse(values)
  return parsed.success ? parsed.data : refusalOf(parsed.error, values)
}

/** What stands behind the question mark. A program is told what makes no sense, so that it does not take other data for what it asked. */
export const readQuery = <Schema extends z.ZodObject>(c: Ask, schema: Schema): z.output<Schema> | Refusal =>
  wantsJson(c) ? parseValues(schema, given(c)) : knownQuery(c, schema)

/** The same for a page: to a person, a filter that makes no sense is as if it were not there. */
export const knownQuery = <Schema extends z.ZodObject>(c: Ask, schema: Schema): z.output<Schema> => {
  const values = given(c)
  const first = schema.safeParse(values)
  if (first.success) return first.data
  for (const issue of first.error.issues) delete values[String(issue.path[0])]
  return schema.parse(values)
}

// A form sends the fields that were left empty as well.
const given = (c: Ask): Record<string, string> => Object.fromEntries(Object.entries(c.req.query()).filter(([, value]) => value !== ''))

/** The pattern of an id in a path. A longer row of digits is an id that neither a number nor the database can hold: no address of ours. */
export const digits = '[0-9]{1,15}'

/** The id in the path; what can't be an id is as missing as an id that isn't there. */
export const pathId = (c: Ask, name = 'id'): number | Refusal => {
  const parsed = idSchema.safeParse(c.req.param(name))
  return parsed.success ? parsed.data : missing
}
