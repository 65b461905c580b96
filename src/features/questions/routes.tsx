import { Hono } from 'hono'
import { answer, page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import { type Env, wantsJson } from '../../platform/env.ts'
import { sameForVisitors } from '../../platform/page-cache.ts'
import { readQuery } from '../../platform/read-input.ts'
import { askRoutes } from './ask-routes.tsx'
import { listQuery, similarQuery } from './forms.ts'
import { HomePage, WelcomePage } from './home-page.tsx'
import { LookAlikes } from './look-alikes.tsx'
import { paths } from './paths.ts'
import { presentLines, presentLookAlikes } from './present.ts'
import { listQuestions, myQuestions, organisationsToChoose, themesInUse } from './queries.ts'
import { drawQuestion, questionPageRoutes } from './question-page-routes.tsx'
import { QuestionsPage } from './questions-page.tsx'
import { similarQuestions } from './similar-questions.ts'
import type { Slots } from './slots.ts'
import { takePartRoutes } from './take-part-routes.tsx'

const openAtHome = 5

export const questionRoutes = (deps: Deps, slots: Slots): Hono<Env> => {
  const app = new Hono<Env>()

  app.get('/', async (c) => {
    const { viewer, now, reader } = c.var
    const open = (await listQuestions(deps.db, viewer, listQuery.parse({}))).items.slice(0, openAtHome)
    if (viewer.kind === 'visitor') {
      sameForVisitors(c)
      return page(c, <WelcomePage open={open} />)
    }
    const asks = (await Promise.all(slots.asks.map((ask) => ask(deps.db, viewer, now, reader.t)))).flat()
    const mine = await myQuestions(deps.db, viewer)
    return page(c, <HomePage asks={asks} mine={mine} open={open.filter(({ id }) => !mine.some((question) => question.id === id))} />)
  })

  app.get(paths.list, async (c) => {
    const filter = readQuery(c, listQuery)
    const list = await listQuestions(deps.db, c.var.viewer, filter)
    return answer(c, {
      json: () => presentLines(list),
      page: async () => (
        <QuestionsPage
          list={list}
          filter={filter}
          themes={await themesInUse(deps.db, c.var.viewer)}
          organisations={await organisationsToChoose(deps.db, c.var.viewer)}
        />
      ),
    })
  })

  // While somebody types, the page asks for this fragment; a program gets the same as JSON.
  app.get(paths.similar, async (c) => {
    const { q } = readQuery(c, similarQuery)
    const found = await similarQuestions(deps.db, c.var.viewer, q)
    if (wantsJson(c)) return c.json(presentLookAlikes(found, c.var.reader.t))
    return page(c, <LookAlikes found={found} offerJoin={c.var.viewer.kind === 'member'} />)
  })

  app.route('/', askRoutes(deps))
  const draw = drawQuestion(deps, slots)
  app.route('/', questionPageRoutes(deps, draw))
  app.route('/', takePartRoutes(deps, draw))
  return app
}
