import { Hono } from 'hono'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import { beginRoutes } from './begin-routes.tsx'
import { consentRoutes } from './consent-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { passageRoutes } from './passage-routes.tsx'
import { publicationRoutes } from './publication-routes.tsx'
import { readingRoutes } from './reading-routes.tsx'
import { writingRoutes } from './writing-routes.tsx'

/** From the first passage to a page that others use. */
export const harvestRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()
  for (const part of [listRoutes, beginRoutes, writingRoutes, passageRoutes, consentRoutes, publicationRoutes, readingRoutes]) app.route('/', part(deps))
  return app
}
