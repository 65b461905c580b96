import { sql } from 'kysely'
import { type Cursor, cursorOf } from '../../platform/cursor.ts'
import type { Database } from '../../platform/database.ts'
import { visitor } from '../../platform/viewer.ts'
import { type HarvestLine, linesOf, publishedFor } from './list-harvests.ts'

/** A harvest that is or was public, as a feed tells of it. */
export type FeedHarvest = HarvestLine & {
  /** The same for ever, whatever the address of this installation becomes. */
  feedId: string
  /** The last time that anything in it changed, a name that went included. */
  updatedAt: Date
  /** Its words are not here any more: taken back by who gave them, or for fewer readers from now on. */
  gone: 'withdrawn' | 'narrowed' | null
}

/** Public harvests, those that changed last first: so that also the end of one of long ago reaches who reads the feed. */
export const publicHarvests = async (db: Database, { after, most }: { after?: Cursor | undefined; most: number }): Promise<{ items: FeedHarvest[]; next: string | null }> => {
  const rows = await publishedFor(db, visitor)
    .select(['harvests.feedId', 'harvests.publishedAudience', sql<string>`harvests.changed_at::text`.as('changedAtExactly')])
    .select(
      sql<Date>`greatest(harvests.changed_at, (select max(people.erased_at) from people
        join consents on consents.person_id = people.id join passages on passages.id = consents.passage_id
        where passages.harvest_id = harvests.id))`.as('updatedAt'),
    )
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(harvests.changed_at, harvests.id) < (${after?.at}::timestamptz, ${after?.id}::bigint)`))
    .orderBy('harvests.changedAt', 'desc')
    .orderBy('harvests.id', 'desc')
    .limit(most + 1)
    .execute()
  const onPage = rows.slice(0, most)
  const last = onPage.at(-1)
  const ends = onPage.map<FeedHarvest['gone']>(({ withdrawnAt, publishedAudience }) => (withdrawnAt ? 'withdrawn' : publishedAudience === 'public' ? null : 'narrowed'))
  const lines = await linesOf(db, onPage, ends.map(Boolean))
  return {
    items: lines.map((line, index) => Object.assign(line, { feedId: onPage[index]!.feedId, updatedAt: onPage[index]!.updatedAt, gone: ends[index]! })),
    next: rows.length > most && last ? cursorOf({ at: last.changedAtExactly, id: last.id }) : null,
  }
}
