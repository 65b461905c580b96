import type { Database } from '../../platform/database.ts'
import { type Alike, type Highlighter, type Source, findAlike } from '../matching/index.ts'

/** So many are looked at, for those that this viewer may see. */
const mostLooked = 300

/** What is like these words, the best first. */
export const alikeTexts = (db: Database, q: string, sources: Source[]): Promise<Alike[]> => findAlike(db, { title: q }, { sources, most: mostLooked })

export const alikeIds = async (db: Database, q: string, source: Source): Promise<number[]> => (await alikeTexts(db, q, [source])).map(({ id }) => id)

/** Rows in the order of their ids in a list. */
export const inOrderOf = <Row>(ids: number[], rows: Row[], idOf: (row: Row) => number): Row[] => {
  const byId = new Map(rows.map((row) => [idOf(row), row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Whoever looks for something wants what has most of its words: this leaves out chance, and what is much further than the best. */
const leastCovered = 0.6
const leastOfBest = 0.75
const mostRead = 80

/** Those rows that have enough of what is looked for, those with most of it first; of equals in their order. */
export const coveringMost = <Row>(rows: Row[], { covered }: Highlighter, textOf: (row: Row) => string): Row[] => {
  const read = rows.slice(0, mostRead).map((row) => ({ row, covered: covered(textOf(row)) }))
  const best = Math.max(0, ...read.map((one) => one.covered))
  return read
    .filter((one) => one.covered >= Math.max(leastCovered, leastOfBest * best))
    // Of those that have about as much of it, what is most alike stays first.
    .sort((one, other) => Math.round(4 * other.covered) - Math.round(4 * one.covered))
    .map(({ row }) => row)
}
