import type { Database } from './database.ts'
import type { Community } from './identify.ts'
import type { Language } from './messages.ts'

const keptForMs = 10_000

/** Reads the name and language of this community, at most once in ten seconds. */
export const communityReader = (db: Database): (() => Promise<Community>) => {
  let kept: { community: Community; until: number } | undefined
  return async () => {
    if (kept && kept.until > Date.now()) return kept.community
    const row = await db.selectFrom('communities').select(['name', 'language', 'isExample']).executeTakeFirst()
    const community = row ? { ...row, language: row.language as Language } : { name: 'Kring', language: 'nl' as const, isExample: false }
    kept = { community, until: Date.now() + keptForMs }
    return community
  }
}
