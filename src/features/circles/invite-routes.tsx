import { Hono } from 'hono'
import { answerRefusal, page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import { type Ask, type Env, wantsJson } from '../../platform/env.ts'
import { emptyForm } from '../../platform/form-state.ts'
import { missing, refusalStatus } from '../../platform/refusal.ts'
import { write } from '../../platform/write.tsx'
import { inviteInput } from './forms.ts'
import { InvitePage } from './invite-page.tsx'
import { askable, invitePeople } from './invite-people.ts'
import { one, paths } from './paths.ts'
import { inviteRefusal, writtenIn } from './policy.ts'
import { presentCircle } from './present.ts'
import { circleFor } from './queries.ts'
import { signInFirst } from './sign-in-first.ts'

/** Asking more people into a circle. */
export const inviteRoutes = (deps: Deps): Hono<Env> => {
  const app = new Hono<Env>()
  const idOf = (c: Ask) => Number(c.req.param('id'))

  app.get(`${one}/members/new`, async (c) => {
    const { viewer } = c.var
    if (viewer.kind === 'visitor') return signInFirst(c)
    const circle = await circleFor(deps.db, viewer, idOf(c))
    if (!circle) return answerRefusal(c, missing)
    const refusal = inviteRefusal(circle, viewer)
    if (refusal && (refusal !== writtenIn || wantsJson(c))) return answerRefusal(c, refusal)
    return page(c, <InvitePage circle={circle} candidates={await askable(deps.db, circle)} form={emptyForm()} />, refusal ? refusalStatus[refusal.refused] : 200)
  })

  app.post(`${one}/members`, (c) =>
    write(deps, c, {
      input: inviteInput,
      act: (trx, viewer, input, now) => invitePeople(trx, viewer, idOf(c), input, now),
      accepted: async ({ id }, trx, viewer) => ({ location: paths.one(id), body: presentCircle((await circleFor(trx, viewer, id))!), notice: 'circles.invite.done' }),
      again: async (form) => {
        const circle = await circleFor(deps.db, c.var.viewer, idOf(c))
        if (!circle) return null
        const refusal = inviteRefusal(circle, c.var.viewer)
        // The notes of those who can be asked are for who asks.
        if (refusal && refusal !== writtenIn) return null
        return <InvitePage circle={circle} candidates={await askable(deps.db, circle)} form={form} />
      },
    }),
  )
  return app
}
