import { allPartsOf } from './compounds.ts'
import { type Mention, type Token, mentionsIn } from './concepts.ts'
import type { Knowledge } from './knowledge.ts'
import { piecesOf } from './pieces.ts'
import { isSmall, linkWords } from './small-words.ts'
import { stem } from './stem.ts'
import { wordsOf } from './words.ts'

/** A text to compare: a title, which counts most, and what is told below it. */
export type Text = { title: string; story?: string | undefined }

/** The three ways in which texts are alike, from the most literal. */
export const kinds = ['word', 'piece', 'concept'] as const
export type Kind = (typeof kinds)[number]

/** What is in a text, each with how strongly it is there, 0 to `mostStrength`. */
export type Features = Record<Kind, Map<string, number>>

const ofTitle = 1
const ofStory = 0.6
const ofPart = 0.6
const ofMeant = 0.8
const ofJoint = 0.35
/** Of a small word that fills a sentence: *vier keer*, *elke maandag*. Alone it says nothing; beside others it tells two stories apart. */
const ofFill = 0.8
/** What is said again and again says little more than what is said twice. */
export const mostStrength = 2

/** What a text is compared by. A text of nothing but small words is compared by those. */
export const featuresOf = ({ title, story = '' }: Text, knowledge: Knowledge): Features => {
  const features: Features = { word: new Map(), piece: new Map(), concept: new Map() }
  gather(features, title, ofTitle, knowledge)
  gather(features, story, ofStory, knowledge)
  if (features.word.size === 0) for (const { folded } of wordsOf(title)) add(features.word, stem(folded), ofTitle)
  return features
}

const gather = (features: Features, text: string, weight: number, knowledge: Knowledge) => {
  const tokens = tokensOf(text, knowledge)
  for (const { stems, meant, folded } of tokens) {
    const whole = weight * (isSmall(folded) ? ofFill : 1)
    stems.forEach((one, at) => add(features.word, one, whole * (at === 0 ? 1 : at === 1 && meant ? ofMeant : ofPart)))
  }
  const { inside, joints } = piecesOf(tokens.map(({ folded }) => folded).filter((folded) => !isSmall(folded)))
  for (const [piece, times] of inside) add(features.piece, piece, times * weight)
  const fill = piecesOf(tokens.map(({ folded }) => folded).filter((folded) => isSmall(folded)))
  for (const [piece, times] of fill.inside) add(features.piece, piece, times * weight * ofFill)
  for (const [piece, times] of joints) add(features.piece, piece, times * weight * ofJoint)
  for (const [concept, strength] of strongest(mentionsIn(tokens, knowledge.concepts))) add(features.concept, concept, strength * weight)
}

/**
 * One concept by one word counts once, however many terms led there. A word that leads to many concepts says each of them less surely:
 * together they weigh no more than one does, so that a common word does not count for ten.
 */
const strongest = (mentions: Mention[]): [string, number][] => {
  const best = new Map<string, Mention>()
  for (const mention of mentions) {
    const key = `${mention.concept} ${mention.places[0]}`
    if ((best.get(key)?.strength ?? 0) < mention.strength) best.set(key, mention)
  }
  const squares = new Map<number, number>()
  for (const { strength, places } of best.values()) squares.set(places[0]!, (squares.get(places[0]!) ?? 0) + strength ** 2)
  return [...best.values()].map(({ concept, strength, places }) => [concept, strength / Math.sqrt(Math.max(1, squares.get(places[0]!)!))])
}

export type ReadToken = Token & { written: string; meant: boolean }

/** The words of a text with their stems: its own, then that of the word that was likely meant, then those of its parts. */
export const tokensOf = (text: string, knowledge: Knowledge): ReadToken[] => wordsOf(text).map((word) => Object.assign(word, readWord(word.folded, knowledge)))

type ReadWord = Pick<ReadToken, 'stems' | 'meant'>

// The same words come back in text after text, and to split one, or to look for what was meant, takes longer than all else.
const readWords = new WeakMap<Knowledge, Map<string, ReadWord>>()
const mostRemembered = 30_000

const readWord = (folded: string, knowledge: Knowledge): ReadWord => {
  let known = readWords.get(knowledge)
  if (!known || known.size >= mostRemembered) readWords.set(knowledge, (known = new Map()))
  const before = known.get(folded)
  if (before) return before
  const read = readAnew(folded, knowledge)
  known.set(folded, read)
  return read
}

const readAnew = (folded: string, knowledge: Knowledge): ReadWord => {
  if (isSmall(folded)) return { stems: linkWords.has(folded) ? [] : [stem(folded)], meant: false }
  const parts = allPartsOf(folded, knowledge.isWord)
  const meant = parts.length ? undefined : knowledge.meant(folded)
  const stems = new Set([folded, ...(meant ? [meant, ...allPartsOf(meant, knowledge.isWord)] : parts)].map(stem))
  return { stems: [...stems], meant: meant !== undefined }
}

const add = (features: Map<string, number>, feature: string, strength: number) =>
  features.set(feature, Math.min(mostStrength, (features.get(feature) ?? 0) + strength))
