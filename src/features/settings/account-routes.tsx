import { Hono } from 'hono'
import { deleteCookie } from 'hono/cookie'
import { page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import { emptyForm } from '../../platform/form-state.ts'
import { cookies } from '../../platform/cookies.ts'
import type { Member } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { eraseAccount } from './erase-account.ts'
import { ErasurePage } from './erasure-page.tsx'
import { exportData } from './export-data.ts'
import { erasureInput } from './forms.ts'
import { paths } from './paths.ts'

/** Taking along everything that is one's own, and leaving. */
export const accountRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()

  app.get(paths.data, async (c) => {
    const viewer = c.var.viewer as Member
    c.header('content-disposition', `attachment; filename="kring-${viewer.handle}-${c.var.now.toISOString().slice(0, 10)}.json"`)
    c.header('cache-control', 'no-store')
    return c.json(await exportData(deps.db, viewer))
  })

  app.get(paths.erasure, (c) => page(c, <ErasurePage handle={(c.var.viewer as Member).handle} form={emptyForm()} />))
  app.post(paths.erasure, (c) =>
    write(deps, c, {
      input: erasureInput,
      act: (trx, viewer, { handle }, now) => eraseAccount(trx, viewer, handle, now),
      accepted: () => {
        deleteCookie(c, cookies.session, { path: '/' })
        return { location: '/', notice: 'settings.erasure.done' }
      },
      again: (form) => <ErasurePage handle={(c.var.viewer as Member).handle} form={form} />,
    }),
  )
  return app
}
