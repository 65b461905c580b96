import { sql } from 'kysely'
import { cursorAfter, cursorOf } from '../../platform/cursor.ts'
import type { Database } from '../../platform/database.ts'
import { visitor } from '../../platform/viewer.ts'
import { type HarvestLine, currentVersions, linesOf } from './list-harvests.ts'

/** A public harvest as a feed tells of it; without its words when it was withdrawn. */
export type FeedHarvest = HarvestLine & {
  /** The same for ever, whatever the address of this installation becomes. */
  feedId: string
  /** The last time that anything in it changed, a name that went included. */
  updatedAt: Date
  withdrawnAt: Date | null
}

/** Public harvests, those that changed last first: so that also a withdrawal of long ago reaches who reads the feed. */
export const publicHarvests = async (db: Database, { after, most }: { after?: string | undefined; most: number }): Promise<{ items: FeedHarvest[]; next: string | null }> => {
  const cursor = cursorAfter(after)
  const rows = await currentVersions(db, visitor)
    .select(['harvests.feedId', sql<string>`harvests.changed_at::text`.as('changedAtExactly')])
    .select(
      sql<Date>`greatest(harvests.changed_at, (select max(people.erased_at) from people
        join consents on consents.person_id = people.id join passages on passages.id = consents.passage_id
        where passages.harvest_id = harvests.id))`.as('updatedAt'),
    )
    .$if(cursor !== undefined, (query) => query.where(sql<boolean>`(harvests.changed_at, harvests.id) < (${cursor?.at}::timestamptz, ${cursor?.id}::bigint)`))
    .orderBy('harvests.changedAt', 'desc')
    .orderBy('harvests.id', 'desc')
    .limit(most + 1)
    .execute()
  const onPage = rows.slice(0, most)
  const last = onPage.at(-1)
  const lines = await linesOf(db, onPage)
  return {
    items: lines.map((line, index) => Object.assign(line, { feedId: onPage[index]!.feedId, updatedAt: onPage[index]!.updatedAt, withdrawnAt: onPage[index]!.withdrawnAt })),
    next: rows.length > most && last ? cursorOf({ at: last.changedAtExactly, id: last.id }) : null,
  }
}
