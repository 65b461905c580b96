import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import type { Memory } from '../../platform/memory.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { openStates } from './forms.ts'

/** What a list of questions can be narrowed by. Which choices there are changes little, so they may be a minute old. */
export type FilterChoices = {
  themes: string[]
  organisations: { handle: string; name: string }[]
  /** The same for everybody with the same choices. */
  name: string
}

export const filterChoices = async (db: Database, memory: Memory, viewer: Viewer): Promise<FilterChoices> => {
  const colleagues = viewer.kind === 'visitor' ? 'visitors' : `members of ${viewer.organisationIds.toSorted((one, other) => one - other).join(' and ')}`
  const name = `question filters for ${colleagues}`
  const [themes, organisations] = await Promise.all([
    memory.once(name, 0, () => themesInUse(db, viewer)),
    viewer.kind === 'visitor' ? [] : memory.once('organisations to choose from', 0, () => organisationsToChoose(db)),
  ])
  return { themes, organisations, name }
}

/** Who belongs where is for members. */
const organisationsToChoose = (db: Database) => db.selectFrom('organisations').select(['handle', 'name']).orderBy('name').limit(200).execute()

/** The themes in use among open questions that the viewer and all their colleagues may see. */
const themesInUse = async (db: Database, viewer: Viewer): Promise<string[]> => {
  const forColleagues = viewer.kind === 'visitor' ? sql`audience = 'public'` : sql`(audience in ('public', 'community') or (audience = 'organisation' and organisation_id = any(${viewer.organisationIds})))`
  const { rows } = await sql<{ theme: string }>`
    select distinct unnest(themes) as theme
    from (select themes from questions where state in (${sql.join(openStates.map((state) => sql.lit(state)))}) and merged_into is null and ${forColleagues}
      order by active_at desc limit 300) as recent
    order by theme`.execute(db)
  return rows.map(({ theme }) => theme)
}
