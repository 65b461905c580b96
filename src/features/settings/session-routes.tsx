import { Hono } from 'hono'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import { pathId } from '../../platform/read-input.ts'
import { isRefusal } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { nothing } from './forms.ts'
import { paths } from './paths.ts'
import { endOtherSessions, endSessionOf, sessionsOf } from './sessions.ts'

export const sessionRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()
  const accepted = () => ({ location: `${paths.settings}#sessions`, notice: 'settings.session.ended' as const })

  app.get(paths.sessions, async (c) => c.json({ items: await sessionsOf(deps.db, c.var.viewer as Member, c.var.now), next: null }))

  app.post(paths.endOthers, (c) => write(deps, c, { input: nothing, act: (trx, viewer) => endOtherSessions(trx, viewer), accepted }))

  app.post(paths.endSession(':id'), (c) =>
    write(deps, c, {
      input: nothing,
      act: async (trx, viewer) => {
        const id = pathId(c)
        return isRefusal(id) ? id : endSessionOf(trx, viewer, id)
      },
      accepted,
    }),
  )
  return app
}
