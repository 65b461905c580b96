import { sql } from 'kysely'
import type { Source } from '../matching/index.ts'
import type { Content } from './published-content.ts'

const touching = new Set(['harvest.published', 'harvest.withdrawn', 'harvest.consent-answered'])

/** Harvests as they are read now: the last version that was published, without what was taken back. */
export const harvestTexts: Source = {
  name: 'harvest',
  touchedBy: ({ kind, harvestId }) => (touching.has(kind) ? (harvestId ?? undefined) : undefined),
  readTexts: async (db, ownerIds) => {
    const rows = await db
      .selectFrom('harvestVersions')
      .innerJoin('harvests', 'harvests.id', 'harvestVersions.harvestId')
      .distinctOn('harvests.id')
      .select(['harvests.id', 'harvests.begunBy as personId', 'content'])
      .where(sql<boolean>`harvests.id = any(${ownerIds}::bigint[])`)
      .where('harvests.publishedAt', 'is not', null)
      .where('harvests.withdrawnAt', 'is', null)
      .orderBy('harvests.id')
      .orderBy('harvestVersions.number', 'desc')
      .execute()
    return rows.map(({ id, personId, content }) => {
      const { title, intro, passages } = content as Content
      return { id, ownerId: id, personId, title, story: [intro, ...passages.map(({ text }) => text)].join('\n') }
    })
  },
  ownersAfter: async (db, id, most) => (await db.selectFrom('harvests').select('id').where('id', '>', id).orderBy('id').limit(most).execute()).map((row) => row.id),
}
