import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import type { Readership } from './audience.ts'
import { type Content, sameContent } from './published-content.ts'

/** Every version that was published, the first first. */
export const publishedVersions = async (db: Database | Transaction, harvestId: number): Promise<PublishedVersion[]> =>
  db
    .selectFrom('harvestVersions')
    .select(['number', 'audience', 'organisationId', 'content'])
    .where('harvestId', '=', harvestId)
    .orderBy('number')
    .$castTo<PublishedVersion>()
    .execute()

export type PublishedVersion = Readership & { number: number; content: Content }

/** Whether publishing this would give readers nothing new after the last version. */
export const isPublished = (last: PublishedVersion | undefined, content: Content, { audience, organisationId }: Readership): boolean =>
  last !== undefined && sameContent(last.content, content) && last.audience === audience && last.organisationId === organisationId

/** What searching finds a harvest by: the words of the version that is read now. */
export const searchOf = ({ title, intro, passages }: Content) => {
  const text = [intro, ...passages.map((passage) => passage.text)].join('\n')
  const words = (weighed: string, weight: 'A' | 'C') =>
    sql`setweight(to_tsvector('dutch', ${weighed}) || to_tsvector('english', ${weighed}), ${sql.lit(weight)})`
  return sql<string>`${words(title, 'A')} || ${words(text, 'C')}`
}
