import type { MiddlewareHandler } from 'hono'
import { problem } from './answer.tsx'
import { type Env, wantsJson } from './env.ts'
import { refuse } from './refusal.ts'

// What only asks for the headers is answered by the same code that makes the page.
const reading = new Set(['GET', 'HEAD'])

/** For pages about oneself: a visitor signs in first and comes back. (What is merely not for visitors answers 404.) */
export const membersOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (c.var.viewer.kind === 'member' || !reading.has(c.req.method)) return next()
  if (!wantsJson(c)) return c.redirect(`/sign-in?return_to=${encodeURIComponent(c.var.reader.path)}`, 303)
  c.header('www-authenticate', 'Bearer')
  return problem(c, 401, refuse('forbidden', { key: 'platform.sign-in-first' }))
}
