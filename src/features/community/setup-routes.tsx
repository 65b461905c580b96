import { Hono } from 'hono'
import { answerRefusal, page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import { emptyForm } from '../../platform/form-state.ts'
import { openWrite } from '../../platform/open-write.tsx'
import { missing } from '../../platform/refusal.ts'
import { letIn } from '../sign-in/index.ts'
import { setupInput } from './forms.ts'
import { paths } from './paths.ts'
import { setUp } from './set-up.ts'
import { opensSetup } from './setup-link.ts'
import { SetupPage } from './setup-page.tsx'

export const setupRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()
  const one = paths.setup(':secret')

  app.get(one, async (c) => {
    const secret = c.req.param('secret') ?? ''
    if (!(await opensSetup(deps.db, secret))) return answerRefusal(c, missing)
    return page(c, <SetupPage secret={secret} form={emptyForm({ language: c.var.reader.language })} />)
  })

  app.post(one, (c) => {
    const secret = c.req.param('secret') ?? ''
    return openWrite(deps, c, {
      input: setupInput,
      guard: async () => ((await opensSetup(deps.db, secret)) ? undefined : missing),
      act: (trx, input, now) => setUp(trx, secret, input, now),
      accepted: async ({ personId }) => {
        await letIn(deps, c, personId)
        return { location: paths.admin }
      },
      again: (form) => <SetupPage secret={secret} form={form} />,
    })
  })
  return app
}
