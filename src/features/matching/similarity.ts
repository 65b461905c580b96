import { type Features, type Kind, kinds } from './features.ts'
import { damped, eachPacked, featureNumber, sizeOf } from './pack.ts'

/** What the texts of a source teach about how rare things are in them. */
export type Frequencies = {
  texts: number
  /** How many of them have a feature. */
  textsWith: (kind: Kind, feature: string) => number
  /** How much there usually is of each kind in one, in the order of `kinds`. */
  usualSizes: number[]
}

/** How much each kind counts. Chosen on one half of bench/matching/set; the other half is for reporting. */
const shares: Record<Kind, number> = { word: 0.1, piece: 0.5, concept: 0.4 }

/** Among the first texts of a community everything is in a large part of them; as if there were so many others. */
const othersThought = 20

/**
 * How far every text is taken to be of the usual size. At 0 this is a cosine, in which a short text that shares one thing beats a long
 * one that shares three; at 1 long texts win (pivoted length normalisation, Singhal et al. 1996).
 */
const towardsUsual = 0.75

/** How much a feature tells: the logarithm of how rare it is (inverse document frequency). */
export const tellingness = ({ texts, textsWith }: Pick<Frequencies, 'texts' | 'textsWith'>, kind: Kind, feature: string): number =>
  Math.log((texts + othersThought) / (Math.min(textsWith(kind, feature), texts) + 1))

/** A feature that is sought: how much a text gains by having it once, in the kind with that number. */
type Sought = { kind: number; gain: number; weight: number; texts: number }
/** A text that others are held against. */
export type Wanted = { sought: Map<number, Sought>; kinds: { divisor: number; usualSize: number }[] }

export const want = (source: string, features: Features, frequencies: Frequencies): Wanted => {
  const sought = new Map<number, Sought>()
  const byKind = kinds.map((kind, at) => {
    let length = 0
    for (const [feature, strength] of features[kind]) {
      const telling = tellingness(frequencies, kind, feature)
      const weight = damped(strength) * telling
      length += weight * weight
      sought.set(featureNumber(source, kind, feature), { kind: at, gain: weight * telling * shares[kind], weight, texts: frequencies.textsWith(kind, feature) })
    }
    const size = sizeOf(features[kind])
    const usualSize = Math.max(0.5, frequencies.usualSizes[at]!)
    // What things here tell on average, so that only sizes have to be kept with each text, which stay true while others come and go.
    const telling = size === 0 ? 1 : Math.sqrt(length) / size || 1
    return { divisor: telling ** 2 * pivoted(size, usualSize), usualSize }
  })
  return { sought, kinds: byKind }
}

const pivoted = (size: number, usual: number): number => towardsUsual * usual + (1 - towardsUsual) * size

/** A text as it is stored. */
export type Stored = { features: Buffer; strengths: Buffer; sizes: number[] }

/**
 * How alike a stored text is to what is wanted: 0 where they share nothing, about 1 for a text of the usual size with itself, whatever the
 * order of their words. By each kind of feature the product of what they share, by its share.
 */
export const similarity = (wanted: Wanted, stored: Stored): number => {
  const products = kinds.map(() => 0)
  eachPacked(stored.features, stored.strengths, (feature, strength) => {
    const one = wanted.sought.get(feature)
    if (one) products[one.kind]! += one.gain * damped(strength)
  })
  return wanted.kinds.reduce((sum, { divisor, usualSize }, at) => sum + (products[at] === 0 ? 0 : products[at]! / (divisor * pivoted(stored.sizes[at]!, usualSize))), 0)
}
