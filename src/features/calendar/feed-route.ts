import { createHash } from 'node:crypto'
import { answerRefusal } from '../../platform/answer.tsx'
import { mayTry, networkOf } from '../../platform/attempts.ts'
import type { DateSource } from '../../platform/dates.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Ask } from '../../platform/env.ts'
import { inTransaction } from '../../platform/events.ts'
import { missing, refuse } from '../../platform/refusal.ts'
import { digestOf } from '../../platform/session.ts'
import { missesPerNetwork, readsPerFeed } from './limits.ts'
import { readFeed } from './read-feed.ts'

const tooMany = refuse('too-many', { key: 'calendar.too-many' })

/** Answers a calendar program. It has no session: the secret in its address is the key, so nobody else may keep or list what it gets. */
export const answerFeed = async (c: Ask, deps: Deps, sources: DateSource[]): Promise<Response> => {
  c.header('x-robots-tag', 'noindex, nofollow')
  c.header('referrer-policy', 'no-referrer')
  c.header('cache-control', 'private, no-cache')
  const secret = c.req.query('secret')
  if (!secret || secret.length > 100) return answerRefusal(c, missing)
  if (!(await mayTry(deps.db, readsPerFeed, digestOf(secret).toString('base64url')))) return answerRefusal(c, tooMany)
  const calendar = await inTransaction(deps.db, deps.hub.announce, (trx) => readFeed(trx, deps.settings, sources, secret, c.var.now), () => false)
  if (calendar === undefined) return answerRefusal(c, (await mayTry(deps.db, missesPerNetwork, networkOf(c.var.address))) ? missing : tooMany)
  const tag = `"${createHash('sha256').update(calendar).digest('base64url').slice(0, 27)}"`
  c.header('etag', tag)
  if (c.req.header('if-none-match')?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)) return c.body(null, 304)
  return c.body(calendar, 200, { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="kring.ics"' })
}
