import { Hono } from 'hono'
import { answer, answerRefusal } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import { readQuery } from '../../platform/read-input.ts'
import { isRefusal } from '../../platform/refusal.ts'
import { searchQuery } from './forms.ts'
import { paths } from './paths.ts'
import { presentFindings } from './present.ts'
import { SearchPage } from './search-page.tsx'
import { search } from './search.ts'

export const searchRoutes = ({ db }: Deps): Hono<Env> => {
  const app = new Hono<Env>()
  app.get(paths.search, async (c) => {
    const { viewer, now } = c.var
    const query = readQuery(c, searchQuery)
    if (isRefusal(query)) return answerRefusal(c, query)
    const findings = await search(db, viewer, query, now)
    return answer(c, { json: () => presentFindings(findings), page: () => <SearchPage query={query} findings={findings} /> })
  })
  return app
}
