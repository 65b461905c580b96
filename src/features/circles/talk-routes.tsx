import { Hono } from 'hono'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { liveConversation } from '../contributions/index.ts'
import { one } from './paths.ts'

/** The conversation of a circle: to read, to write in, and as it happens. */
export const talkRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()
  const place = (c: Ask) => ({ circleId: Number(c.req.param('id')) })

  app.get(`${one}/live`, (c) => liveConversation(c, deps, place(c)))
  return app
}
