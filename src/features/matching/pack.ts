import { type Features, type Kind, kinds, mostStrength } from './features.ts'

/** Features of a text as they are stored: numbers, each with a strength in one byte. */
export type Packed = { features: number[]; strengths: Buffer; sizes: number[] }

const strengthUnit = 200 / mostStrength

/** What a feature of a source is called in the database: a number of 32 bits. That two of them get the same one is rare, and does little harm. */
export const featureNumber = (source: string, kind: Kind, feature: string): number => {
  // FNV-1a, with the last step of MurmurHash3 so that every bit depends on every letter.
  let hash = 0x811c9dc5
  const text = `${source}/${kind}/${feature}`
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Of a long text the strongest are kept: what is in it once among a thousand other things is not what it is about. */
const mostKept = { word: 200, piece: 300, concept: 200 }

const strongest = (features: Map<string, number>, most: number): Iterable<[string, number]> =>
  features.size <= most ? features : [...features].sort(([, one], [, other]) => other - one).slice(0, most)

export const pack = (source: string, features: Features): Packed => {
  const strengths = new Map<number, number>()
  for (const kind of kinds) for (const [feature, strength] of strongest(features[kind], mostKept[kind])) strengths.set(featureNumber(source, kind, feature), Math.max(1, Math.round(strength * strengthUnit)))
  return { features: [...strengths.keys()], strengths: Buffer.from([...strengths.values()]), sizes: kinds.map((kind) => sizeOf(features[kind])) }
}

/** Goes through what `array_send` makes of an array of 32-bit integers that has one dimension and no nulls, with the strength of each. */
export const eachPacked = (features: Buffer, strengths: Buffer, visit: (feature: number, strength: number) => void): void => {
  const [header, step] = [20, 8]
  for (let at = 0; at < strengths.length; at++) visit(features.readInt32BE(header + at * step + 4), strengths[at]! / strengthUnit)
}

/** What is said twice is not said twice as strongly. */
export const damped = (strength: number): number => strength ** 0.7

/** How much there is of one kind in a text, whatever it tells. */
export const sizeOf = (features: Map<string, number>): number => Math.sqrt([...features.values()].reduce((sum, strength) => sum + damped(strength) ** 2, 0))
