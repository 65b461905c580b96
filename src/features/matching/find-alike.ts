import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { type Features, type Text, featuresOf, kinds } from './features.ts'
import { type Frequencies, type Stored, type Wanted, similarity, want } from './similarity.ts'
import { featureNumber } from './pack.ts'
import { ourKnowledge } from './knowledge.ts'
import type { Source } from './source.ts'

/** A stored text that is like another: whose it is, and how alike, from above 0 to about 1. */
export type Alike = { source: string; id: number; ownerId: number; personId: number; similarity: number }

/** The texts in these sources that are most like another, the best first. Who may see them is for the caller to ask. */
export const findAlike = async (db: Database, text: Text, { sources, most }: { sources: Source[]; most: number }): Promise<Alike[]> => {
  const features = featuresOf(text, ourKnowledge())
  const frequencies = await frequenciesIn(db, sources, features)
  const found = await Promise.all(
    sources.map(async (source, at) => {
      const wanted = want(source.name, features, frequencies[at]!)
      return (await candidates(db, source.name, wanted)).map(({ id, ownerId, personId, ...stored }) => ({ source: source.name, id, ownerId, personId, similarity: similarity(wanted, stored) }))
    }),
  )
  return found
    .flat()
    .filter((one) => one.similarity > 0)
    .sort((one, other) => other.similarity - one.similarity || one.id - other.id)
    .slice(0, most)
}

/** How rare the features of a text are in each source. */
export const frequenciesIn = async (db: Database, sources: Source[], features: Features): Promise<Frequencies[]> => {
  const numbers = sources.flatMap(({ name }) => kinds.flatMap((kind) => [...features[kind].keys()].map((feature) => featureNumber(name, kind, feature))))
  const [counts, sums] = await Promise.all([
    sql<{ feature: number; texts: number }>`select feature, texts from matching_counts where feature = any(${numbers}::integer[])`.execute(db),
    sql<{ source: string; texts: number; sizes: number[] }>`select source, texts, sizes from matching_sources where source = any(${sources.map(({ name }) => name)}::text[])`.execute(db),
  ])
  const textsWith = new Map(counts.rows.map((row) => [row.feature, row.texts]))
  return sources.map(({ name }) => {
    const { texts, sizes } = sums.rows.find((row) => row.source === name) ?? { texts: 0, sizes: [0, 0, 0] }
    return { texts, textsWith: (kind, feature) => textsWith.get(featureNumber(name, kind, feature)) ?? 0, usualSizes: sizes.map((sum) => sum / Math.max(1, texts)) }
  })
}

/** Of each kind those features that tell most bring in the texts that are compared, as long as they are in so many texts together. */
const mostTexts = [400, 400, 500]
const mostCandidates = 1_000

type Candidate = Stored & { id: number; ownerId: number; personId: number }

const candidates = async (db: Database, source: string, wanted: Wanted): Promise<Candidate[]> => {
  const keys = kinds.flatMap((_, kind) => {
    let left = mostTexts[kind]!
    return [...wanted.sought]
      .filter(([, one]) => one.kind === kind && one.texts > 0)
      .sort(([, one], [, other]) => other.weight - one.weight)
      .filter(([, { texts }], at) => (left -= texts) > 0 || at === 0)
      .map(([feature]) => feature)
  })
  if (keys.length === 0) return []
  const { rows } = await sql<Candidate>`
    select id, owner_id, person_id, array_send(features) as features, strengths, sizes from matching_texts
    where features && ${keys}::integer[] and source = ${source} limit ${mostCandidates}`.execute(db)
  return rows
}
