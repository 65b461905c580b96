import { type Features, type Kind, kinds } from './features.ts'

/** What a community's own texts teach about how rare things are. */
export type Frequencies = {
  texts: number
  /** How many of them have a feature. */
  textsWith: (kind: Kind, feature: string) => number
  /** How long they are on average as vectors, by kind. */
  usualLength: Record<Kind, number>
}

/** How much each kind counts. Chosen on one half of bench/matching/set; the other half is for reporting. */
const shares: Record<Kind, number> = { word: 0.1, piece: 0.5, concept: 0.4 }

/** Among the first texts of a community everything is in a large part of them; as if there were so many others. */
const othersThought = 20

/**
 * How far every text is taken to be of the usual length. At 0 this is a cosine, in which a short text that shares one thing beats a long
 * one that shares three; at 1 long texts win (pivoted length normalisation, Singhal et al. 1996).
 */
const towardsUsual = 0.75

/** How much a feature tells: the logarithm of how rare it is (inverse document frequency). */
export const tellingness = ({ texts, textsWith }: Pick<Frequencies, 'texts' | 'textsWith'>, kind: Kind, feature: string): number =>
  Math.log((texts + othersThought) / (Math.min(textsWith(kind, feature), texts) + 1))

/** A text's features, weighed by how rare they are; `length` is what a likeness in this kind is divided by. */
export type Weighed = Record<Kind, { weights: Map<string, number>; length: number }>

export const weigh = (features: Features, frequencies: Frequencies): Weighed => {
  const weighed = (kind: Kind) => {
    const weights = new Map([...features[kind]].map(([feature, strength]) => [feature, damped(strength) * tellingness(frequencies, kind, feature)]))
    return { weights, length: towardsUsual * frequencies.usualLength[kind] + (1 - towardsUsual) * lengthOf(weights) }
  }
  return { word: weighed('word'), piece: weighed('piece'), concept: weighed('concept') }
}

// What is said twice is not said twice as strongly.
const damped = (strength: number): number => strength ** 0.7

export const lengthOf = (weights: Map<string, number>): number => Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0))

/**
 * How alike two texts are: 0 where they share nothing, about 1 for a text of the usual length with itself; the same whichever comes
 * first, whatever the order of their words. By each kind of feature the product of what they share, by its share.
 */
export const similarity = (one: Weighed, other: Weighed): number => kinds.reduce((sum, kind) => sum + shares[kind] * likeness(one[kind], other[kind]), 0)

const likeness = (one: Weighed[Kind], other: Weighed[Kind]): number => {
  const [fewer, more] = one.weights.size <= other.weights.size ? [one, other] : [other, one]
  let product = 0
  for (const [feature, weight] of fewer.weights) product += weight * (more.weights.get(feature) ?? 0)
  return product === 0 ? 0 : product / (one.length * other.length)
}
