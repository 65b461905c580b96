import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { Transaction } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import type { FormState } from '../../platform/form-state.ts'
import type { Member } from '../../platform/viewer.ts'
import { write } from '../../platform/write.tsx'
import { AgreementsPage } from './agreements-page.tsx'
import { answerInvitation } from './answer-invitation.ts'
import { changeAgreements } from './change-agreements.ts'
import { closeCircle } from './close-circle.ts'
import type { DrawCircle } from './draw-circle.tsx'
import * as forms from './forms.ts'
import { leaveCircle } from './leave-circle.ts'
import { MemberPage } from './member-page.tsx'
import { one, paths } from './paths.ts'
import { presentCircle, presentStanding } from './present.ts'
import { type CircleView, circleFor } from './queries.ts'
import { renewCircle } from './renew-circle.ts'
import { ClosurePage, RenewalPage } from './step-pages.tsx'

/** What its members do with a circle: answer, word their question, change the agreements, go on, close, leave. */
export const memberRoutes = (deps: Deps, draw: DrawCircle): Hono<Env> => {
  const app = new Hono<Env>()
  const idOf = (c: Ask) => Number(c.req.param('id'))
  const whole = async (id: number, trx: Transaction, viewer: Member) => ({ location: paths.one(id), body: presentCircle((await circleFor(trx, viewer, id))!) })
  const again = (c: Ask, Page: (props: { circle: CircleView; form: FormState }) => Child) => async (form: FormState) => {
    const circle = await circleFor(deps.db, c.var.viewer, idOf(c))
    return circle ? <Page circle={circle} form={form} /> : null
  }

  const respond = (c: Ask) =>
    write(deps, c, {
      input: forms.answerInput,
      act: (trx, viewer, input, now) => answerInvitation(trx, viewer, idOf(c), input, now),
      accepted: async (answered, trx, viewer) => {
        const body = presentStanding(answered.in ? await circleFor(trx, viewer, idOf(c)) : undefined)
        return answered.in ? { location: paths.one(idOf(c)), status: 200, body } : { location: paths.mine, status: 200, body, notice: 'circles.declined' }
      },
      again: async (form) => {
        const circle = await circleFor(deps.db, c.var.viewer, idOf(c))
        if (circle?.answer !== 'accepted') return draw(c, idOf(c), form)
        // Of who confirms agreements that changed once more, the page shows the newest to confirm.
        return form.values['ownQuestion'] === undefined ? draw(c, idOf(c)) : <MemberPage circle={circle} form={form} />
      },
    })
  app.put(`${one}/members/me`, respond)
  app.post(`${one}/members/me`, respond)

  const leave = (c: Ask) =>
    write(deps, c, {
      input: forms.nothing,
      act: (trx, viewer, _, now) => leaveCircle(trx, viewer, idOf(c), now),
      accepted: () => ({ location: paths.mine, notice: 'circles.left' }),
    })
  app.delete(`${one}/members/me`, leave)
  app.post(`${one}/members/me/removal`, leave)

  const change = (c: Ask) =>
    write(deps, c, {
      input: forms.agreementsInput,
      act: (trx, viewer, input, now) => changeAgreements(trx, viewer, idOf(c), input, now),
      accepted: async ({ id }, trx, viewer) => ({ ...(await whole(id, trx, viewer)), status: 200, notice: 'circles.agreements.changed' }),
      again: again(c, AgreementsPage),
    })
  app.patch(one, change)
  app.post(`${one}/agreements`, change)

  app.post(`${one}/renewals`, (c) =>
    write(deps, c, {
      input: forms.renewalInput,
      act: (trx, viewer, input, now) => renewCircle(trx, viewer, idOf(c), input, now),
      accepted: async ({ id }, trx, viewer) => ({ ...(await whole(id, trx, viewer)), notice: 'circles.renewed' }),
      again: again(c, RenewalPage),
    }),
  )

  app.post(`${one}/closure`, (c) =>
    write(deps, c, {
      input: forms.closureInput,
      act: (trx, viewer, input, now) => closeCircle(trx, viewer, idOf(c), input, now),
      accepted: async ({ id }, trx, viewer) => ({ ...(await whole(id, trx, viewer)), notice: 'circles.closed' }),
      again: again(c, ClosurePage),
    }),
  )
  return app
}
