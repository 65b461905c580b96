import type { MiddlewareHandler } from 'hono'
import { sql } from 'kysely'
import { questionVisibleTo } from '../../platform/access.ts'
import type { Database, Transaction } from '../../platform/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Env } from '../../platform/env.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { paths } from './paths.ts'

const atQuestion = /^\/questions\/([0-9]{1,15})(?=\/|$)/

/**
 * The old addresses of a question that became part of another one: whatever is asked for there, or sent there from a page that was still open, goes
 * on to the one that stayed, where the viewer may read that. Looked up only where nothing was found. Nobody keeps this
 * answer, for it can be undone.
 */
export const leadToKept =
  ({ db }: Pick<Deps, 'db'>): MiddlewareHandler<Env> =>
  async (c, next) => {
    await next()
    if (c.res.status !== 404) return
    const [at = '', id] = atQuestion.exec(c.req.path) ?? []
    const kept = id && (await visibleKept(db, c.var.viewer, Number(id)))
    if (!kept) return
    const { pathname, search } = new URL(c.req.url)
    c.res = undefined
    c.res = c.body(null, 308, { location: paths.one(kept) + pathname.slice(at.length) + search, 'cache-control': 'no-store' })
  }

const visibleKept = async (db: Database, viewer: Viewer, id: number): Promise<number | undefined> => {
  const kept = await whereItLives(db, id)
  if (kept === id) return undefined
  return (await db.selectFrom('questions').select('id').where('id', '=', kept).where(questionVisibleTo(viewer)).executeTakeFirst())?.id
}

/**
 * The question that this one lives on in, however many became one in between; itself when it is part of none. For what was addressed
 * some time ago: an answer to a mail, a link with a signature. Whether somebody may see it is not asked here.
 */
export const whereItLives = async (db: Database | Transaction, id: number): Promise<number> => {
  const { rows } = await sql<{ id: number }>`
    with recursive way (id, merged_into) as (
      select id, merged_into from questions where id = ${id}
      union all select questions.id, questions.merged_into from questions join way on questions.id = way.merged_into)
    select id from way where merged_into is null`.execute(db)
  return rows[0]?.id ?? id
}
