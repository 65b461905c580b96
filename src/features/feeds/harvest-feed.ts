import { z } from 'zod'
import { type Cursor, cursor } from '../../platform/cursor.ts'
import type { Database } from '../../platform/database.ts'
import { type Language, isLanguage } from '../../platform/messages.ts'
import { type FeedHarvest, publicHarvests } from '../harvests/index.ts'

const perPage = 50
const noCommunityYet = { name: 'Kring', language: 'nl', feedId: '00000000-0000-0000-0000-000000000000', begunAt: new Date(0) }

export const feedQuery = z.object({ after: cursor })

/** One page of the feed, whatever form it is given: as a visitor would see it, in the language of the community. */
export type HarvestFeed = {
  community: { name: string; language: Language; feedId: string }
  items: FeedHarvest[]
  updatedAt: Date
  next: string | null
}

export const harvestFeed = async (db: Database, after: Cursor | undefined): Promise<HarvestFeed> => {
  const [community = noCommunityYet] = await db.selectFrom('communities').select(['name', 'language', 'feedId', 'begunAt']).execute()
  const { items, next } = await publicHarvests(db, { after, most: perPage })
  return {
    community: { name: community.name, language: isLanguage(community.language) ? community.language : 'nl', feedId: community.feedId },
    items,
    updatedAt: items.length ? new Date(Math.max(...items.map(({ updatedAt }) => updatedAt.getTime()))) : community.begunAt,
    next,
  }
}

/** A name for a thing that stays the same when the installation moves to another address. */
export const urnOf = (id: string): string => `urn:uuid:${id}`
