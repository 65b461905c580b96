import { Hono } from 'hono'
import { answerRefusal, page } from '../../platform/answer.tsx'
import { mayTry } from '../../platform/attempts.ts'
import type { Deps } from '../../platform/deps.ts'
import { type Ask, type Env, wantsJson } from '../../platform/env.ts'
import { inTransaction } from '../../platform/events.ts'
import { sentValues } from '../../platform/read-input.ts'
import { isRefusal, missing, refuse } from '../../platform/refusal.ts'
import { stopKinds } from './change-choices.ts'
import { choicesOf } from './choices.ts'
import { paths } from './paths.ts'
import { type Stop, readStop } from './stop-link.ts'
import { StopPage } from './stop-page.tsx'

const limit = { name: 'stop-mail', times: 30, seconds: 3_600 }

/**
 * Stopping mail by the link in it. The button of a mail program posts here by itself (RFC 8058): without a cookie, and it follows no
 * redirect, so it is answered on the spot. A person is led back to the page, which tells how it stands.
 */
export const stopRoutes = (deps: Deps): Hono<Env> => {
  const { db, hub } = deps
  const whatOf = (c: Ask) => c.req.query('what') ?? ''

  const stopPage = async (c: Ask, stop: Stop) => {
    const { rhythms } = await choicesOf(db, stop.personId)
    c.header('referrer-policy', 'no-referrer')
    return page(c, <StopPage what={whatOf(c)} kinds={stop.kinds} stopped={stop.kinds.every((kind) => rhythms[kind] === 'never')} />)
  }

  return new Hono<Env>()
    .get(paths.stop(), async (c) => {
      const stop = await readStop(db, whatOf(c))
      return stop ? stopPage(c, stop) : answerRefusal(c, missing)
    })
    .post(paths.stop(), async (c) => {
      const stop = await readStop(db, whatOf(c))
      if (!stop) return answerRefusal(c, missing)
      if (!(await mayTry(db, limit, String(stop.personId)))) return answerRefusal(c, refuse('too-many', { key: 'platform.too-many' }))
      const stopped = await inTransaction(db, hub.announce, (trx) => stopKinds(trx, stop, c.var.now), (done) => !done)
      if (!stopped) return answerRefusal(c, missing)
      if (wantsJson(c)) return c.body(null, 204)
      return (await isByMailProgram(c)) ? stopPage(c, stop) : c.redirect(paths.stop(whatOf(c)), 303)
    })
}

const isByMailProgram = async (c: Ask): Promise<boolean> => {
  const sent = await sentValues(c)
  return !isRefusal(sent) && sent['List-Unsubscribe'] !== undefined
}
