import type { Database } from '../../platform/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { findCircles } from './find-circles.ts'
import { findHarvests } from './find-harvests.ts'
import { findOrganisations } from './find-organisations.ts'
import { findPeople } from './find-people.ts'
import { findQuestions } from './find-questions.ts'
import { type Group, type SearchQuery, groups, spans } from './forms.ts'
import type { Found, Wanted } from './found.ts'

const mostOfEach = 5
const mostOfOne = 40
const leastCharacters = 2
const dayMs = 86_400_000

export type Findings = { group: Group; found: Found[]; hasMore: boolean }[]

/** Looks in everything that this viewer may see, or in one kind of it. */
export const search = async (db: Database, viewer: Viewer, { q, in: only, theme, since }: SearchQuery, now: Date): Promise<Findings> => {
  if (q.length < leastCharacters || !/[\p{L}\p{N}]/u.test(q)) return []
  const most = only ? mostOfOne : mostOfEach
  // One more tells whether there are more.
  const wanted: Wanted = { q, theme, from: since && new Date(now.getTime() - spans[since] * dayMs), most: most + 1 }
  const sought = groups.filter((group) => !only || only === group)
  const found = await Promise.all(sought.map((group) => findersOf(viewer)[group](db, wanted)))
  return sought.map((group, at) => ({ group, found: found[at]!.slice(0, most), hasMore: found[at]!.length > most })).filter((one) => one.found.length > 0)
}

type Find = (db: Database, wanted: Wanted) => Promise<Found[]>

/** Who is here and who belongs where is for members. What has no theme and no date is not found by one. */
const findersOf = (viewer: Viewer): Record<Group, Find> => {
  const none: Find = async () => []
  const unnarrowed = (find: Find): Find => (db, wanted) => (wanted.theme || wanted.from ? none(db, wanted) : find(db, wanted))
  const unthemed = (find: Find): Find => (db, wanted) => (wanted.theme ? none(db, wanted) : find(db, wanted))
  return {
    questions: (db, wanted) => findQuestions(db, viewer, wanted),
    harvests: (db, wanted) => findHarvests(db, viewer, wanted),
    people: viewer.kind === 'member' ? unnarrowed(findPeople) : none,
    organisations: viewer.kind === 'member' ? unnarrowed(findOrganisations) : none,
    circles: viewer.kind === 'member' ? unthemed((db, wanted) => findCircles(db, viewer, wanted)) : none,
  }
}
