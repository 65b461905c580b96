import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import { answerRefusal, page } from './answer.tsx'
import type { Transaction } from './database.ts'
import type { Deps } from './deps.ts'
import { type Ask, wantsJson } from './env.ts'
import { inTransaction } from './events.ts'
import { type FormState, formAfter } from './form-state.ts'
import { type Values, parseValues, sentValues } from './read-input.ts'
import { type Refusal, isRefusal, refusalStatus } from './refusal.ts'

export type OpenWrite<Schema extends z.ZodType, Result> = {
  input: Schema
  /** Says no before anything is looked at, as to somebody who tries too often. */
  guard?: (input: z.output<Schema>) => Promise<Refusal | undefined>
  act: (trx: Transaction, input: z.output<Schema>, now: Date) => Promise<Result | Refusal>
  /** Called after the commit: where to look next, what a program gets; the place to set a cookie. */
  accepted: (result: Exclude<Result, Refusal>) => { location: string; body?: object } | Promise<{ location: string; body?: object }>
  again?: (form: FormState) => Child | Promise<Child>
}

/**
 * `write` for what can be done without being somebody here: signing in, choosing a language. The same steps, without a
 * person whose limits, scopes and repeated requests would be kept.
 */
export const openWrite = async <Schema extends z.ZodType, Result>(deps: Deps, c: Ask, options: OpenWrite<Schema, Result>): Promise<Response> => {
  const sent = await sentValues(c)
  if (isRefusal(sent)) return answerRefusal(c, sent)
  const { _once, ...values } = sent as Values
  const refused = async (refusal: Refusal) =>
    wantsJson(c) || !options.again
      ? answerRefusal(c, refusal)
      : page(c, await options.again(formAfter(c.var.reader.language, values, refusal)), refusalStatus[refusal.refused])

  const input = parseValues(options.input, values)
  if (isRefusal(input)) return refused(input)
  const guarded = await options.guard?.(input)
  if (guarded) return refused(guarded)
  const result = await inTransaction<Result | Refusal>(deps.db, deps.hub.announce, (trx) => options.act(trx, input, c.var.now), isRefusal)
  if (isRefusal(result)) return refused(result)

  const { location, body } = await options.accepted(result as Exclude<Result, Refusal>)
  if (!wantsJson(c)) return c.redirect(location, 303)
  c.header('location', location)
  return body ? c.json(body) : c.body(null, 204)
}
