import { Hono } from 'hono'
import { answer, answerRefusal } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { readQuery } from '../../platform/read-input.ts'
import { isRefusal, missing } from '../../platform/refusal.ts'
import { write } from '../../platform/write.tsx'
import { anchorOf, contributionsOf, conversationQuery, liveConversation, presentContribution, presentContributions, talkInput } from '../contributions/index.ts'
import type { DrawCircle } from './draw-circle.tsx'
import { one, paths } from './paths.ts'
import { circleFor } from './queries.ts'
import { signInFirst } from './sign-in-first.ts'
import { talkInCircle } from './talk-in-circle.ts'

const mostInAnswer = 100

/** The conversation of a circle: to read, to write in, and as it happens. */
export const talkRoutes = (deps: Deps, draw: DrawCircle): Hono<Env> => {
  const app = new Hono<Env>()
  const idOf = (c: Ask) => Number(c.req.param('id'))

  app.get(`${one}/contributions`, async (c) => {
    if (c.var.viewer.kind === 'visitor') return signInFirst(c)
    const circle = await circleFor(deps.db, c.var.viewer, idOf(c))
    if (circle?.answer !== 'accepted') return answerRefusal(c, missing)
    const query = readQuery(c, conversationQuery)
    if (isRefusal(query)) return answerRefusal(c, query)
    const { after } = query
    return answer(c, {
      json: async () => presentContributions(await contributionsOf(deps.db, c.var.viewer, { circleId: circle.id }, { after, limit: mostInAnswer + 1 }), mostInAnswer),
      page: () => draw(c, circle.id),
    })
  })

  app.post(`${one}/contributions`, (c) =>
    write(deps, c, {
      input: talkInput,
      act: (trx, viewer, input, now) => talkInCircle(trx, viewer, idOf(c), input, now),
      accepted: (written) => ({ location: `${paths.one(idOf(c))}#${anchorOf(written.id)}`, body: presentContribution(written) }),
      again: (form) => draw(c, idOf(c), form),
    }),
  )

  app.get(`${one}/live`, (c) => liveConversation(c, deps, { circleId: idOf(c) }))
  return app
}
