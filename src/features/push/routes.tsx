import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { answer } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import { membersOnly } from '../../platform/members-only.ts'
import { pathId } from '../../platform/read-input.ts'
import { isRefusal } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { nothing, subscriptionInput } from './forms.ts'
import { pushKeys } from './keys.ts'
import { paths } from './paths.ts'
import { PushPage } from './push-page.tsx'
import { subscribe, subscriptionsOf, unsubscribe } from './subscriptions.ts'

export const pushRoutes = (deps: Deps): Hono<Env> => {
  const { db } = deps
  return new Hono<Env>()
    .get(paths.worker, serveStatic({ path: 'dist/client/push-worker.js', onFound: (_, c) => c.header('cache-control', 'no-cache') }))
    .get(paths.settings, membersOnly, async (c) => {
      const viewer = c.var.viewer as Member
      const subscriptions = await subscriptionsOf(db, viewer)
      return answer(c, {
        json: () => ({ items: subscriptions, next: null }),
        page: async () => <PushPage subscriptions={subscriptions} publicKey={(await pushKeys(db)).publicKey} />,
      })
    })
    .post(paths.settings, (c) =>
      write(deps, c, {
        input: subscriptionInput,
        act: (trx, viewer, input, now) => subscribe(trx, viewer, input, c.req.header('user-agent') ?? '', now),
        accepted: ({ id }) => ({ location: paths.settings, body: { id, location: paths.settings } }),
      }),
    )
    .post(paths.removal(':id'), (c) =>
      write(deps, c, {
        input: nothing,
        act: async (trx, viewer) => {
          const id = pathId(c)
          return isRefusal(id) ? id : unsubscribe(trx, viewer, id)
        },
        accepted: () => ({ location: paths.settings, notice: 'push.ended' }),
      }),
    )
}
