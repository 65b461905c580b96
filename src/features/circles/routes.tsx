import { Hono } from 'hono'
import { answer, answerRefusal } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import { type Env, wantsJson } from '../../platform/env.ts'
import { readQuery } from '../../platform/read-input.ts'
import { isRefusal, missing } from '../../platform/refusal.ts'
import { CirclesPage } from './circles-page.tsx'
import { drawCircle } from './draw-circle.tsx'
import { formRoutes } from './form-routes.tsx'
import { listQuery } from './forms.ts'
import { inviteRoutes } from './invite-routes.tsx'
import { memberRoutes } from './member-routes.tsx'
import { one, paths } from './paths.ts'
import { presentCircle, presentCircles } from './present.ts'
import { circleFor, circlesOfMember } from './queries.ts'
import { signInFirst } from './sign-in-first.ts'
import type { Slots } from './slots.ts'
import { stepRoutes } from './step-routes.tsx'
import { talkRoutes } from './talk-routes.tsx'

export const circleRoutes = (deps: Deps, slots: Slots): Hono<Env> => {
  const app = new Hono<Env>()
  const draw = drawCircle(deps, slots)

  app.get(paths.mine, async (c) => {
    const { viewer } = c.var
    if (viewer.kind === 'visitor') return signInFirst(c)
    const query = readQuery(c, listQuery)
    if (isRefusal(query)) return answerRefusal(c, query)
    const circles = await circlesOfMember(deps.db, viewer, query)
    return answer(c, { json: () => presentCircles(circles), page: () => <CirclesPage circles={circles} /> })
  })

  app.get(one, async (c) => {
    if (c.var.viewer.kind === 'visitor') return signInFirst(c)
    const id = Number(c.req.param('id'))
    const circle = wantsJson(c) ? await circleFor(deps.db, c.var.viewer, id) : undefined
    const drawn = wantsJson(c) ? undefined : await draw(c, id)
    return circle || drawn ? answer(c, { json: () => circle && presentCircle(circle), page: () => drawn ?? null }) : answerRefusal(c, missing)
  })

  app.route('/', formRoutes(deps))
  app.route('/', stepRoutes(deps))
  app.route('/', inviteRoutes(deps))
  app.route('/', memberRoutes(deps, draw))
  app.route('/', talkRoutes(deps, draw))
  return app
}
