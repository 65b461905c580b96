import { Hono } from 'hono'
import { answerRefusal, page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { write } from '../../platform/write.tsx'
import { administratorsOnly } from '../community/index.ts'
import { namesToChoose } from '../people/index.ts'
import { appointConfidant, dismissConfidant } from './confidants.ts'
import { ConfidantsPage } from './confidants-page.tsx'
import { confidantInput, nothing } from './forms.ts'
import { paths } from './paths.ts'
import { listConfidants } from './queries.ts'

/** For administrators: who may lift an alias. */
export const confidantRoutes = (deps: Deps): Hono<Env> => {
  const { db } = deps
  const app = new Hono<Env>()
  const draw = async (form: FormState = emptyForm()) => <ConfidantsPage confidants={await listConfidants(db)} names={await namesToChoose(db)} form={form} />

  app.get(paths.confidants, async (c) => {
    const refused = administratorsOnly(c.var.viewer)
    return refused ? answerRefusal(c, refused) : page(c, await draw())
  })

  app.post(paths.confidants, (c) =>
    write(deps, c, {
      input: confidantInput,
      act: (trx, viewer, { person }, now) => appointConfidant(trx, viewer, person, now),
      accepted: () => ({ location: paths.confidants, notice: 'aliases.confidants.appointed' }),
      again: (form) => (administratorsOnly(c.var.viewer) ? undefined : draw(form)),
    }),
  )

  app.post(paths.dismiss(':handle'), (c) =>
    write(deps, c, {
      input: nothing,
      act: (trx, viewer, _, now) => dismissConfidant(trx, viewer, c.req.param('handle') ?? '', now),
      accepted: () => ({ location: paths.confidants, notice: 'aliases.confidants.dismissed' }),
    }),
  )
  return app
}
