import { Hono } from 'hono'
import type { z } from 'zod'
import { answer, answerRefusal } from '../../platform/answer.tsx'
import type { Transaction } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { type Ask, type Env, wantsJson } from '../../platform/env.ts'
import { type Refusal, isRefusal, missing } from '../../platform/refusal.ts'
import { write } from '../../platform/write.tsx'
import { addresses } from '../../ui/index.ts'
import { agreeToIntroduction, tellHelp } from './answer-introduction.ts'
import { agreementInput, helpInput } from './forms.ts'
import { IntroductionPage } from './introduction-page.tsx'
import { linkRoutes } from './link-routes.tsx'
import { one, paths } from './paths.ts'
import { presentIntroduction } from './present.ts'
import { introductionFor } from './queries.ts'

export const introductionRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()
  const idOf = (c: Ask) => Number(c.req.param('id'))

  app.get(one, async (c) => {
    const { viewer } = c.var
    if (viewer.kind === 'visitor') return wantsJson(c) ? answerRefusal(c, missing) : c.redirect(`${addresses.signIn}?return_to=${encodeURIComponent(c.req.path)}`, 303)
    const introduction = await introductionFor(deps.db, viewer, idOf(c))
    return introduction ? answer(c, { json: () => presentIntroduction(introduction), page: () => <IntroductionPage introduction={introduction} /> }) : answerRefusal(c, missing)
  })

  /** One of the two answers on their own page or by a program. */
  const answering = <Schema extends z.ZodType>(path: string, input: Schema, act: (trx: Transaction, sideId: number, given: z.output<Schema>, now: Date) => Promise<{ id: number } | Refusal>) => {
    const handler = (c: Ask) =>
      write(deps, c, {
        input,
        act: async (trx, viewer, given, now) => {
          const introduction = await introductionFor(trx, viewer, idOf(c))
          if (!introduction?.sideId) return missing
          const done = await act(trx, introduction.sideId, given, now)
          return isRefusal(done) ? done : introduction
        },
        accepted: async ({ id }, trx, viewer) => ({ location: paths.one(id), status: 200, body: presentIntroduction((await introductionFor(trx, viewer, id))!) }),
      })
    app.put(path, handler)
    app.post(path, handler)
  }
  answering(`${one}/agreement`, agreementInput, (trx, sideId, given, now) => agreeToIntroduction(trx, sideId, given.answer, now))
  answering(`${one}/help`, helpInput, (trx, sideId, given, now) => tellHelp(trx, sideId, given.helped, now))

  app.route('/', linkRoutes(deps))
  return app
}
