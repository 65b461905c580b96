import type { MiddlewareHandler } from 'hono'
import { answerRefusal } from '../../platform/answer.tsx'
import type { Env } from '../../platform/env.ts'
import { refuse } from '../../platform/refusal.ts'

/**
 * For everything that opens or closes ways in: somebody who signed in, not a token. A token that leaks must not be able to
 * make more of them, or to take the account over.
 */
export const ownSessionOnly: MiddlewareHandler<Env> = async (c, next) => {
  const { viewer } = c.var
  const byToken = viewer.kind === 'member' && viewer.sessionId === undefined
  return byToken ? answerRefusal(c, refuse('forbidden', { key: 'settings.session-only' })) : next()
}
