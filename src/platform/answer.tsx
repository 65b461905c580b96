import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Ask, wantsJson } from './env.ts'
import { say } from './messages.ts'
import { takeNotice } from './notice.ts'
import { sameForVisitors } from './page-cache.ts'
import { ReaderContext } from './reader.tsx'
import { type Refusal, refusalStatus } from './refusal.ts'

/** Draws a page for the reader of this request. As bytes: of a string the server would first count them and then make them. */
export const page = (c: Ask, content: Child, status: ContentfulStatusCode = 200): Response => {
  const drawn = String(<ReaderContext.Provider value={{ ...c.var.reader, notice: takeNotice(c) }}>{content}</ReaderContext.Provider>)
  return c.body(Buffer.from(drawn), status, { 'content-type': 'text/html; charset=UTF-8' })
}

/** One address, two faces: JSON for a program, a page for a person. Only the face that was asked for is made. */
export const answer = async (
  c: Ask,
  faces: { json: () => unknown; page: () => Child | Promise<Child> },
): Promise<Response> => {
  c.header('vary', 'accept, cookie, accept-language')
  sameForVisitors(c)
  return wantsJson(c) ? c.json((await faces.json()) as object) : page(c, await faces.page())
}

/** An error as RFC 9457 describes it, with the sentences per field. */
export const problem = (c: Ask, status: ContentfulStatusCode, refusal: Omit<Refusal, 'refused'>): Response => {
  const { language } = c.var.reader
  const errors = Object.entries(refusal.fields ?? {}).map(([field, message]) => ({ field, message: say(language, message) }))
  const title = say(language, refusal.message)
  return c.body(JSON.stringify({ type: 'about:blank', title, status, ...(errors.length && { errors }), ...refusal.facts }), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
  })
}

/** Answers a refusal in the face that was asked for. */
export const answerRefusal = (c: Ask, refusal: Refusal): Response | Promise<Response> => {
  // Limits are counted by the minute.
  if (refusal.refused === 'too-many') c.header('retry-after', '60')
  return wantsJson(c) ? problem(c, refusalStatus[refusal.refused], refusal) : c.var.refusalPage(c, refusal)
}
