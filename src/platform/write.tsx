import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'
import { answerRefusal, page, problem } from './answer.tsx'
import type { Transaction } from './database.ts'
import type { Deps } from './deps.ts'
import { type Ask, wantsJson } from './env.ts'
import { inOneStatement, inTransaction } from './events.ts'
import { type FormState, formAfter } from './form-state.ts'
import { type KeptAnswer, claimKey, freeKey, keepAnswer, requestDigest } from './idempotency.ts'
import { noteFor } from './notice.ts'
import type { MessageKey } from './messages.ts'
import { type Values, parseValues, sentValues } from './read-input.ts'
import { type Refusal, isRefusal, refusalStatus, refuse } from './refusal.ts'
import { mayWriteNow } from './rate-limit.ts'
import type { Member } from './viewer.ts'

/** What a write amounts to: where to look next, and what a program gets back (201 with a body, 204 without, by default). */
export type Accepted = {
  location: string
  status?: 200 | 201 | 204
  body?: unknown
  /** Goes along with the body once, and is kept nowhere: asked again under the same key, the answer comes without it. */
  secret?: Record<string, string>
  /** A sentence on the next page that says what was done. */
  notice?: MessageKey
}

export type Write<Schema extends z.ZodType, Result> = {
  input: Schema
  /** The one function that does it: checks, changes, records its event. */
  act: (trx: Transaction, viewer: Member, input: z.output<Schema>, now: Date) => Promise<Result | Refusal>
  /** Where `act` writes with one statement, and may read to say why not; then no transaction is needed around it. */
  isOneStatement?: boolean
  accepted: (result: Exclude<Result, Refusal>, trx: Transaction, viewer: Member) => Accepted | Promise<Accepted>
  /**
   * The page with its form, as typed, for a person whose input was refused. Without it, or where it draws nothing because this
   * reader may not see the page, the refusal has a page of its own.
   */
  again?: (form: FormState) => Child | Promise<Child>
}

/**
 * The one way in which anything is changed: form or JSON → schema → one function in one transaction → redirect or JSON.
 * With an `Idempotency-Key` (or the form's own `_once`) the same request is carried out once and answered twice.
 */
export const write = async <Schema extends z.ZodType, Result>(deps: Deps, c: Ask, options: Write<Schema, Result>): Promise<Response> => {
  const { viewer, now } = c.var
  const sent = await sentValues(c)
  if (isRefusal(sent)) return answerRefusal(c, sent)
  const { _once: formKey, ...values } = sent as Values
  const refused = (refusal: Refusal) => refusedWrite(c, options, values, refusal)

  if (viewer.kind === 'visitor') return signInFirst(c, options, values)
  if (!viewer.scopes.includes('write')) return refused(refuse('forbidden', { key: 'platform.read-only-token' }))
  if (!(await mayWriteNow(deps, viewer))) return refused(refuse('too-many', { key: 'platform.too-many' }))
  const input = parseValues(options.input, values)
  if (isRefusal(input)) return refused(input)

  const once = await onceOf(c, viewer, formKey, values)
  let notice: MessageKey | undefined
  let secret: Record<string, string> | undefined

  const carryOut = async (trx: Transaction): Promise<KeptAnswer | Refusal> => {
    const earlier = once ? await claimKey(trx, once) : 'claimed'
    if (earlier === 'other-request') return refuse('conflict', { key: 'platform.same-key' })
    if (earlier !== 'claimed') return earlier
    const done = await options.act(trx, viewer, input, now)
    if (isRefusal(done)) {
      if (once && done.keeps) await freeKey(trx, once)
      return done
    }
    const accepted = await options.accepted(done as Exclude<Result, Refusal>, trx, viewer)
    notice = accepted.notice
    secret = accepted.secret
    const status = accepted.status ?? (accepted.body === undefined ? 204 : 201)
    const kept = { status, location: accepted.location, body: accepted.body }
    if (once) await keepAnswer(trx, once, kept)
    return kept
  }
  const { db, hub } = deps
  const result =
    options.isOneStatement && !once
      ? await inOneStatement(db, hub.announce, carryOut)
      : await inTransaction(db, hub.announce, carryOut, (outcome) => isRefusal(outcome) && !outcome.keeps)
  if (isRefusal(result)) return refused(result)
  if (!wantsJson(c)) {
    if (notice) noteFor(c, notice)
    return c.redirect(result.location ?? '/', 303)
  }
  if (result.location) c.header('location', result.location)
  return result.status === 204 ? c.body(null, 204) : c.json({ ...(result.body as object), ...secret }, result.status as ContentfulStatusCode)
}

/** How to know this request again, if it asks for that: by the key of a program, or of the form. */
const onceOf = async (c: Ask, { personId }: Member, formKey: unknown, values: Values) => {
  const given = c.req.header('idempotency-key')
  if (given === undefined && !formKey) return undefined
  const digest = await requestDigest(c.req.method, c.req.path, values)
  const key = given ?? keyOfForm(formKey, digest)
  return key ? { personId, key: key.slice(0, 200), digest } : undefined
}

// Going back in the browser and sending other words is a new request, though the page still carries its key.
const keyOfForm = (formKey: unknown, digest: Buffer) => (typeof formKey === 'string' && formKey ? `${formKey.slice(0, 60)}:${digest.toString('base64url')}` : '')

const refusedWrite = async <Schema extends z.ZodType, Result>(c: Ask, options: Write<Schema, Result>, values: Values, refusal: Refusal) => {
  if (wantsJson(c) || !options.again) return answerRefusal(c, refusal)
  const drawn = await options.again(formAfter(c.var.reader.language, values, refusal))
  return drawn ? page(c, drawn, refusalStatus[refusal.refused]) : c.var.refusalPage(c, refusal, values)
}

// A session can end while somebody types. Their words stay in the form; only where there is nothing to lose do we redirect.
const signInFirst = async <Schema extends z.ZodType, Result>(c: Ask, options: Write<Schema, Result>, values: Values) => {
  const refusal = refuse('forbidden', { key: 'platform.sign-in-first' })
  if (wantsJson(c)) {
    c.header('www-authenticate', 'Bearer')
    return problem(c, 401, refusal)
  }
  const hasWords = Object.values(values).some((value) => value !== '')
  const drawn = hasWords && (await options.again?.(formAfter(c.var.reader.language, values, refusal)))
  if (drawn) return page(c, drawn, 401)
  if (hasWords && options.again) return c.var.refusalPage(c, refusal, values)
  const back = c.req.header('referer')
  const returnTo = back && URL.canParse(back) ? new URL(back).pathname : '/'
  return c.redirect(`/sign-in?return_to=${encodeURIComponent(returnTo)}`, 303)
}
