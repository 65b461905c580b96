import { sql } from 'kysely'
import { conversationVisibleTo } from '../../platform/access.ts'
import type { Database } from '../../platform/database.ts'
import type { Member } from '../../platform/viewer.ts'
import { circlePaths } from '../circles/index.ts'
import { contributionPaths } from '../contributions/index.ts'
import { highlighter } from '../matching/index.ts'
import type { Found, Wanted } from './found.ts'

/** What was said in the viewer's own circles, and those whose purpose it is: each circle once, by the newest that fits. */
export const findCircles = async (db: Database, viewer: Member, { q, from, most }: Wanted): Promise<Found[]> => {
  const words = sql`(websearch_to_tsquery('dutch', ${q}) || websearch_to_tsquery('english', ${q}))`
  const rows = await db
    .selectFrom('circles')
    .select(['circles.id', 'purpose', 'activeAt'])
    .select(
      sql<{ id: number; text: string; at: string } | null>`(
        select json_build_object('id', contributions.id, 'text', text, 'at', written_at) from contributions
        where contributions.circle_id = circles.id and deleted_at is null and to_tsvector('dutch', text) @@ ${words}
        order by contributions.id desc limit 1)`.as('said'),
    )
    .where(conversationVisibleTo(viewer))
    .$if(from !== undefined, (query) => query.where('activeAt', '>=', from!))
    .orderBy('activeAt', 'desc')
    .limit(200)
    .execute()
  const { whole, passage } = highlighter(q)
  return rows
    .map((row) => ({ row, title: whole(row.purpose) }))
    .filter(({ row, title }) => row.said !== null || title.some(({ found }) => found))
    .slice(0, most)
    .map(({ row: { id, said, activeAt }, title }) => ({
      group: 'circles',
      path: said ? contributionPaths.one(said.id) : circlePaths.one(id),
      title,
      passage: said ? passage(said.text) : undefined,
      at: said ? new Date(said.at) : activeAt,
    }))
}
