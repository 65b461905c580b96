import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { answerRefusal, page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import { emptyForm } from '../../platform/form-state.ts'
import { missing } from '../../platform/refusal.ts'
import { AgreementsPage } from './agreements-page.tsx'
import { MemberPage } from './member-page.tsx'
import { one, paths } from './paths.ts'
import { type CircleView, circleFor } from './queries.ts'
import { signInFirst } from './sign-in-first.ts'
import { ClosurePage, LeavePage, RenewalPage } from './step-pages.tsx'

/** The pages on which a member takes one step. Whoever can't take it now is led to the circle itself. */
export const stepRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()
  const step = (path: string, show: (circle: CircleView) => Child, canBeClosed = false) =>
    app.get(path, async (c) => {
      if (c.var.viewer.kind === 'visitor') return signInFirst(c)
      const circle = await circleFor(deps.db, c.var.viewer, Number(c.req.param('id')))
      if (!circle) return answerRefusal(c, missing)
      const canTakeIt = circle.answer === 'accepted' && (canBeClosed || !circle.closedAt)
      return canTakeIt ? page(c, show(circle)) : c.redirect(paths.one(circle.id), 303)
    })

  step(`${one}/members/me`, (circle) => <MemberPage circle={circle} form={emptyForm({ ownQuestion: circle.ownQuestion })} />)
  step(`${one}/members/me/removal`, (circle) => <LeavePage circle={circle} />, true)
  step(`${one}/agreements`, (circle) => <AgreementsPage circle={circle} form={emptyForm(circle)} />)
  step(`${one}/renewals`, (circle) => <RenewalPage circle={circle} />)
  step(`${one}/closure`, (circle) => <ClosurePage circle={circle} />)
  return app
}
