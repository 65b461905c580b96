import { Hono } from 'hono'
import { page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { membersOnly } from '../../platform/members-only.ts'
import type { Member } from '../../platform/viewer.ts'
import { accountRoutes } from './account-routes.tsx'
import { ownSessionOnly } from './own-session.ts'
import { paths } from './paths.ts'
import { preferenceRoutes } from './preference-routes.ts'
import { sessionRoutes } from './session-routes.tsx'
import { sessionsOf } from './sessions.ts'
import { SettingsPage } from './settings-page.tsx'
import { tokenRoutes } from './token-routes.tsx'
import { addressesOf, passkeysOf } from './ways-in.ts'
import { waysInRoutes } from './ways-in-routes.tsx'

export const settingsRoutes = (deps: Deps): Hono<Env> => {
  const { db } = deps

  const settingsPage = async (c: Ask, forms: { addressForm?: FormState } = {}) => {
    const viewer = c.var.viewer as Member
    return (
      <SettingsPage
        addresses={await addressesOf(db, viewer)}
        passkeys={await passkeysOf(db, viewer)}
        sessions={await sessionsOf(db, viewer, c.var.now)}
        addressForm={forms.addressForm ?? emptyForm()}
      />
    )
  }

  return new Hono<Env>()
    .use(`${paths.settings}/*`, membersOnly, ownSessionOnly)
    .get(paths.settings, async (c) => page(c, await settingsPage(c)))
    .route('/', waysInRoutes(deps, settingsPage))
    .route('/', sessionRoutes(deps))
    .route('/', tokenRoutes(deps))
    .route('/', accountRoutes(deps))
    .route('/', preferenceRoutes(deps))
}
