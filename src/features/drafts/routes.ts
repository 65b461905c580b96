import { Hono } from 'hono'
import { z } from 'zod'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import type { Operation } from '../../platform/openapi.ts'
import { write } from '../../platform/write.tsx'
import { dropDraft, keepDraft } from './keep-draft.ts'

// A draft may hold what would be refused in earnest, so that nothing typed is lost; only its size is limited.
const draftInput = z.record(z.string().max(60), z.union([z.string().max(200_000), z.array(z.string().max(1_000)).max(100)]))
const draftJson = z.object({ keptAt: z.string() })

export const draftOperations: Operation[] = [
  { method: 'put', path: '/drafts/{name}', summary: 'Keep what is being typed', input: draftInput, output: draftJson, status: 200 },
  { method: 'delete', path: '/drafts/{name}', summary: 'Throw a draft away' },
]

export const draftRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()
  const address = '/drafts/:name{[a-z0-9-]{1,60}}'

  app.put(address, (c) =>
    write(deps, c, {
      input: draftInput,
      act: (trx, viewer, fields, now) => keepDraft(trx, viewer, c.req.param('name'), fields, now),
      accepted: ({ keptAt }) => ({ location: c.req.path, status: 200, body: { keptAt: keptAt.toISOString() } }),
    }),
  )
  app.delete(address, (c) =>
    write(deps, c, {
      input: z.object({}),
      act: (trx, viewer) => dropDraft(trx, viewer, c.req.param('name')),
      accepted: () => ({ location: '/', status: 204 }),
    }),
  )
  return app
}
