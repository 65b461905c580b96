import type { MiddlewareHandler } from 'hono'
import { problem } from './answer.tsx'
import { type Env, wantsJson } from './env.ts'
import { refuse } from './refusal.ts'

/** For pages about oneself: a visitor signs in first and comes back. (What is merely not for visitors answers 404.) */
export const membersOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (c.var.viewer.kind === 'member' || c.req.method !== 'GET') return next()
  if (!wantsJson(c)) return c.redirect(`/sign-in?return_to=${encodeURIComponent(c.var.reader.path)}`, 303)
  c.header('www-authenticate', 'Bearer')
  return problem(c, 401, refuse('forbidden', { key: 'platform.sign-in-first' }))
}
