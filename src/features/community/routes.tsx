import { Hono } from 'hono'
import { page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import { AboutPage } from './about-page.tsx'
import { AccessibilityPage } from './accessibility-page.tsx'
import { adminRoutes } from './admin-routes.tsx'
import { paths } from './paths.ts'
import { communitySettings, listAdministrators } from './queries.ts'
import { setupRoutes } from './setup-routes.tsx'

export const communityRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>()
    .get(paths.about, async (c) => page(c, <AboutPage joining={(await communitySettings(deps.db))?.joining ?? 'invited'} />))
    .get(paths.accessibility, async (c) => {
      // Names are for members; a visitor reads that there are administrators.
      const administrators = c.var.viewer.kind === 'member' ? await listAdministrators(deps.db) : []
      return page(c, <AccessibilityPage contacts={administrators.map(({ person }) => person.name)} />)
    })
    .route('/', setupRoutes(deps))
    .route('/', adminRoutes(deps))
