import type { Database } from './database.ts'
import { type Hub, everything } from './hub.ts'
import type { Community } from './identify.ts'

const keptForMs = 10_000

/** What is announced when the community's name or language changes. */
export const communityTopic = 'community'

/** Reads the name and language of this community: at most once in ten seconds, and again when it changed. */
export const communityReader = (db: Database, hub: Pick<Hub, 'listen'>): (() => Promise<Community>) => {
  let kept: { community: Community; until: number } | undefined
  hub.listen((topics) => {
    if (topics.has(communityTopic) || topics.has(everything)) kept = undefined
  })
  return async () => {
    if (kept && kept.until > Date.now()) return kept.community
    const row = await db.selectFrom('communities').select(['name', 'language', 'isExample']).executeTakeFirst()
    const community = row ?? { name: 'Kring', language: 'nl' as const, isExample: false }
    kept = { community, until: Date.now() + keptForMs }
    return community
  }
}
