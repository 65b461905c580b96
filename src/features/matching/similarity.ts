import { type Features, type Kind, kinds } from './features.ts'

/** How many texts of a community have a feature; and how many texts there are. */
export type Frequencies = { texts: number; textsWith: (kind: Kind, feature: string) => number }

/** How much each kind counts. Chosen on one half of bench/matching/set, see docs/matching.md. */
export const shares: Record<Kind, number> = { word: 0.25, piece: 0.4, concept: 0.35 }

/** Among the first texts of a community everything is in a large part of them; as if there were so many others. */
const othersThought = 20

/** How much a feature tells: the logarithm of how rare it is (inverse document frequency). */
export const tellingness = ({ texts, textsWith }: Frequencies, kind: Kind, feature: string): number =>
  Math.log((texts + othersThought) / (Math.min(textsWith(kind, feature), texts) + 1))

/** A text's features, weighed by how rare they are, with the length of each kind as a vector. */
export type Weighed = Record<Kind, { weights: Map<string, number>; length: number }>

export const weigh = (features: Features, frequencies: Frequencies): Weighed => {
  const weighed = (kind: Kind) => {
    const weights = new Map([...features[kind]].map(([feature, strength]) => [feature, damped(strength) * tellingness(frequencies, kind, feature)]))
    return { weights, length: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) }
  }
  return { word: weighed('word'), piece: weighed('piece'), concept: weighed('concept') }
}
const damped = (strength: number): number => Math.sqrt(strength)

/**
 * How alike two texts are, 0 to 1, the same whichever comes first: for each kind the cosine of the angle between the two, by
 * its share. A kind that one of the two has nothing of gives its share to the others in part, so that a short text can be like a long one.
 */
export const similarity = (one: Weighed, other: Weighed): number => kinds.reduce((sum, kind) => sum + shares[kind] * cosine(one[kind], other[kind]), 0)

const cosine = (one: Weighed[Kind], other: Weighed[Kind]): number => {
  if (one.length === 0 || other.length === 0) return 0
  const [fewer, more] = one.weights.size <= other.weights.size ? [one, other] : [other, one]
  let product = 0
  for (const [feature, weight] of fewer.weights) product += weight * (more.weights.get(feature) ?? 0)
  return product / (one.length * other.length)
}
