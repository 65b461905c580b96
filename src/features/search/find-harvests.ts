import { sql } from 'kysely'
import { harvestReadableBy, questionVisibleTo } from '../../platform/access.ts'
import type { Database } from '../../platform/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { harvestPaths, harvestTexts } from '../harvests/index.ts'
import { highlighter } from '../matching/index.ts'
import { alikeIds, coveringMost, inOrderOf } from './alike.ts'
import type { Found, Wanted } from './found.ts'

/** Published harvests that this viewer may read. */
export const findHarvests = async (db: Database, viewer: Viewer, { q, theme, from, most }: Wanted): Promise<Found[]> => {
  const ids = await alikeIds(db, q, harvestTexts)
  const rows = await db
    .selectFrom('harvests')
    .innerJoin('harvestVersions', 'harvestVersions.harvestId', 'harvests.id')
    .leftJoin('questions', (join) => join.onRef('questions.id', '=', 'harvests.questionId').on(questionVisibleTo(viewer)))
    .distinctOn('harvests.id')
    .select(['harvests.id', 'harvests.publishedAt', sql<string>`content->>'title'`.as('title')])
    .select(sql<string>`concat_ws(E'\n', content->>'intro', (select string_agg(passage->>'text', E'\n') from jsonb_array_elements(content->'passages') as passage))`.as('words'))
    .where(sql<boolean>`harvests.id = any(${ids}::bigint[])`)
    .where('harvests.publishedAt', 'is not', null)
    .where('harvests.withdrawnAt', 'is', null)
    .where(harvestReadableBy(viewer))
    .where(harvestReadableBy(viewer, true))
    .$if(theme !== '', (query) => query.where(sql<boolean>`questions.themes @> array[${theme.toLowerCase()}]::text[]`))
    .$if(from !== undefined, (query) => query.where('harvests.publishedAt', '>=', from!))
    .orderBy('harvests.id')
    .orderBy('harvestVersions.number', 'desc')
    .execute()
  const highlight = highlighter(q)
  const { whole, passage } = highlight
  return coveringMost(inOrderOf(ids, rows, ({ id }) => id), highlight, ({ title, words }) => `${title}\n${words}`)
    .slice(0, most)
    .map(({ id, title, words, publishedAt }) => ({ group: 'harvests', path: harvestPaths.one(id), title: whole(title), passage: passage(words), at: publishedAt ?? undefined }))
}
