import { Hono } from 'hono'
import { answer, answerRefusal } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import { readQuery } from '../../platform/read-input.ts'
import { isRefusal } from '../../platform/refusal.ts'
import { listQuery } from './forms.ts'
import { HarvestsPage } from './harvests-page.tsx'
import { draftsOf, harvestThemes, listHarvests } from './list-harvests.ts'
import { paths } from './paths.ts'
import { presentLines } from './present.ts'

/** All harvests that somebody may read. */
export const listRoutes = ({ db }: Deps): Hono<Env> => {
  const app = new Hono<Env>()
  app.get(paths.list, async (c) => {
    const { viewer } = c.var
    const filter = readQuery(c, listQuery)
    if (isRefusal(filter)) return answerRefusal(c, filter)
    const list = await listHarvests(db, viewer, filter)
    return answer(c, {
      json: () => presentLines(list),
      page: async () => {
        const atTop = !filter.after && !filter.q && !filter.theme
        const drafts = viewer.kind === 'member' && atTop ? await draftsOf(db, viewer) : []
        return <HarvestsPage list={list} filter={filter} themes={await harvestThemes(db, viewer)} drafts={drafts} />
      },
    })
  })
  return app
}
