import { Hono } from 'hono'
import { answerRefusal, page } from '../../platform/answer.tsx'
import { mayTry } from '../../platform/attempts.ts'
import type { Deps } from '../../platform/deps.ts'
import { type Ask, type Env, wantsJson } from '../../platform/env.ts'
import { inTransaction } from '../../platform/events.ts'
import { missing, refuse } from '../../platform/refusal.ts'
import { stopKinds } from './change-choices.ts'
import { paths } from './paths.ts'
import { readStop } from './stop-link.ts'
import { StopPage } from './stop-page.tsx'

const limit = { name: 'stop-mail', times: 30, seconds: 3_600 }

/**
 * Stopping mail by the link in it. The button of a mail program posts here by itself (RFC 8058): without a cookie, and it follows no
 * redirect, so what was done is the answer.
 */
export const stopRoutes = (deps: Deps): Hono<Env> => {
  const { db, hub } = deps
  const whatOf = (c: Ask) => c.req.query('what') ?? ''

  return new Hono<Env>()
    .get(paths.stop(), async (c) => {
      const stop = await readStop(db, whatOf(c))
      c.header('referrer-policy', 'no-referrer')
      return stop ? page(c, <StopPage what={whatOf(c)} kinds={stop.kinds} />) : answerRefusal(c, missing)
    })
    .post(paths.stop(), async (c) => {
      const stop = await readStop(db, whatOf(c))
      if (!stop) return answerRefusal(c, missing)
      if (!(await mayTry(db, limit, String(stop.personId)))) return answerRefusal(c, refuse('too-many', { key: 'platform.too-many' }))
      const stopped = await inTransaction(db, hub.announce, (trx) => stopKinds(trx, stop, c.var.now), (done) => !done)
      if (!stopped) return answerRefusal(c, missing)
      return wantsJson(c) ? c.body(null, 204) : page(c, <StopPage what={whatOf(c)} kinds={stop.kinds} stopped />)
    })
}
