import { Hono } from 'hono'
import { answer, answerRefusal, page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import { type Env, wantsJson } from '../../platform/env.ts'
import { sameForVisitors } from '../../platform/page-cache.ts'
import { readQuery } from '../../platform/read-input.ts'
import { isRefusal } from '../../platform/refusal.ts'
import { askRoutes } from './ask-routes.tsx'
import { filterChoices } from './filter-choices.ts'
import { listQuery, similarQuery } from './forms.ts'
import { HomePage, WelcomePage } from './home-page.tsx'
import { LookAlikes } from './look-alikes.tsx'
import { paths } from './paths.ts'
import { presentLines, presentLookAlikes } from './present.ts'
import { listQuestions } from './list-questions.ts'
import { myQuestions } from './queries.ts'
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
    const open = (await listQuestions(deps.db, reader.memory, viewer, listQuery.parse({}))).items.slice(0, openAtHome)
    if (viewer.kind === 'visitor') {
      sameForVisitors(c)
      return page(c, <WelcomePage open={open} />)
    }
    const asks = (await Promise.all(slots.asks.map((ask) => ask(deps.db, viewer, now, reader.t)))).flat()
    const mine = await myQuestions(deps.db, viewer)
    return page(c, <HomePage asks={asks} mine={mine} open={open.filter(({ id }) => !mine.some((question) => question.id === id))} />)
  })

  app.get(paths.list, async (c) => {
    const { viewer, reader } = c.var
    const filter = readQuery(c, listQuery)
    if (isRefusal(filter)) return answerRefusal(c, filter)
    const list = await listQuestions(deps.db, reader.memory, viewer, filter)
    return answer(c, {
      json: () => presentLines(list),
      page: async () => <QuestionsPage list={list} filter={filter} choices={await filterChoices(deps.db, reader.memory, viewer)} />,
    })
  })

  // While somebody types, the page asks for this fragment; a program gets the same as JSON.
  app.get(paths.similar, async (c) => {
    const query = readQuery(c, similarQuery)
    if (isRefusal(query)) return answerRefusal(c, query)
    const found = await similarQuestions(deps.db, c.var.viewer, { title: query.q })
    if (wantsJson(c)) return c.json(presentLookAlikes(found, c.var.reader.t))
    return page(c, <LookAlikes found={found} offerJoin={c.var.viewer.kind === 'member'} />)
  })

  app.route('/', askRoutes(deps))
  const draw = drawQuestion(deps, slots)
  app.route('/', questionPageRoutes(deps, draw))
  app.route('/', takePartRoutes(deps, draw))
  return app
}
