import { Hono } from 'hono'
import { answer, answerRefusal } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { membersOnly } from '../../platform/members-only.ts'
import { missing } from '../../platform/refusal.ts'
import { write } from '../../platform/write.tsx'
import { AboutAliasesPage } from './about-page.tsx'
import { confidantRoutes } from './confidant-routes.tsx'
import { dropAlias } from './drop-alias.ts'
import { liftingInput, nothing } from './forms.ts'
import { liftAlias } from './lift-alias.ts'
import { LiftPage } from './lift-page.tsx'
import { OwnAliasPage } from './own-alias-page.tsx'
import { one, paths } from './paths.ts'
import { presentAliases, presentOwnAlias, presentToConfidant } from './present.ts'
import { aliasToLift, liftingsToldTo, listConfidants, ownAlias, ownLifting } from './queries.ts'

export const aliasRoutes = (deps: Deps): Hono<Env> => {
  const { db } = deps
  const app = new Hono<Env>()
  const idOf = (c: Ask) => Number(c.req.param('id'))

  app.get(paths.about, membersOnly, async (c) => {
    const confidants = await listConfidants(db)
    return answer(c, { json: () => presentAliases(confidants), page: () => <AboutAliasesPage confidants={confidants} /> })
  })

  // The same address for whose alias it is and for who may lift it; for all others there is nothing here.
  app.get(one, membersOnly, async (c) => {
    const { viewer } = c.var
    if (viewer.kind === 'visitor') return answerRefusal(c, missing)
    const own = await ownAlias(db, viewer, idOf(c))
    if (own) {
      const liftings = await liftingsToldTo(db, viewer, own.id)
      return answer(c, { json: () => presentOwnAlias(own, liftings), page: () => <OwnAliasPage own={own} liftings={liftings} /> })
    }
    const alias = await aliasToLift(db, viewer, idOf(c))
    if (!alias) return answerRefusal(c, missing)
    const lifted = await ownLifting(db, viewer, alias.id)
    return answer(c, { json: () => presentToConfidant(alias, lifted), page: () => <LiftPage alias={alias} lifted={lifted} /> })
  })

  const drop = (c: Ask) =>
    write(deps, c, {
      input: nothing,
      act: (trx, viewer, _, now) => dropAlias(trx, viewer, idOf(c), now),
      accepted: () => ({ location: paths.question(idOf(c)), status: 204, notice: 'aliases.drop.done' }),
    })
  app.delete(one, drop)
  app.post(`${one}/removal`, drop)

  app.post(`${one}/liftings`, (c) =>
    write(deps, c, {
      input: liftingInput,
      act: (trx, viewer, input, now) => liftAlias(trx, viewer, idOf(c), input, now),
      accepted: async ({ id }, trx, viewer) => {
        const alias = await aliasToLift(trx, viewer, id)
        return { location: paths.one(id), body: alias && presentToConfidant(alias, await ownLifting(trx, viewer, id)), notice: 'aliases.lift.done' }
      },
      again: async (form) => {
        const alias = await aliasToLift(db, c.var.viewer, idOf(c))
        return alias && <LiftPage alias={alias} lifted={undefined} form={form} />
      },
    }),
  )

  return app.route('/', confidantRoutes(deps))
}
