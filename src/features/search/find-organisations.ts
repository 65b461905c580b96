import { sql } from 'kysely'
import { beginnings } from '../../platform/beginnings.ts'
import type { Database } from '../../platform/database.ts'
import { highlighter } from '../matching/index.ts'
import { peoplePaths } from '../people/index.ts'
import type { Found, Wanted } from './found.ts'

/** Organisations by the words of their name and of what they say of themselves, as far as these were typed. For members. */
export const findOrganisations = async (db: Database, { q, most }: Wanted): Promise<Found[]> => {
  const words = sql`to_tsquery('simple', ${beginnings(q)})`
  const rows = await db
    .selectFrom('organisations')
    .select(['handle', 'name', 'about'])
    .where(sql<boolean>`to_tsvector('simple', name || ' ' || replace(handle, '-', ' ') || ' ' || about) @@ ${words}`)
    .orderBy(sql`ts_rank(setweight(to_tsvector('simple', name), 'A') || to_tsvector('simple', about), ${words})`, 'desc')
    .orderBy('name')
    .limit(most)
    .execute()
  const { whole, passage } = highlighter(q)
  return rows.map(({ handle, name, about }) => ({ group: 'organisations', path: peoplePaths.organisation(handle), title: whole(name), passage: passage(about) }))
}
