import type { Database } from '../../platform/database.ts'
import { type Source, findAlike } from '../matching/index.ts'

/** So many are looked at, for those that this viewer may see. */
const mostLooked = 300
/** Whoever looks for something wants what is there, also what is far: this leaves out chance. */
const leastSimilarity = 0.03
/** And what is much further than the best. */
const leastOfBest = 0.2

/** The ids of what is like these words, the best first. */
export const alikeIds = async (db: Database, q: string, sources: Source[]): Promise<number[]> => {
  const found = await findAlike(db, { title: q }, { sources, most: mostLooked })
  const least = Math.max(leastSimilarity, leastOfBest * (found[0]?.similarity ?? 0))
  return found.filter(({ similarity }) => similarity >= least).map(({ id }) => id)
}

/** Rows in the order of their ids in a list. */
export const inOrderOf = <Row>(ids: number[], rows: Row[], idOf: (row: Row) => number): Row[] => {
  const byId = new Map(rows.map((row) => [idOf(row), row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
