import { type Mention, mentionsIn } from './concepts.ts'
import { type ReadToken, tokensOf } from './features.ts'
import { type Knowledge, ourKnowledge } from './knowledge.ts'
import { isSmall } from './small-words.ts'
import { wordPlaces } from './words.ts'

/** A piece of a text, and whether it is what was looked for. */
export type Segment = { text: string; found: boolean }

/** A compound in a text has the word that is looked for as a part; or the other way round, which says less. */
const [ofPart, ofPartSought] = [0.8, 0.4]
const [leastMeant, leastInField, manyTerms] = [0.8, 0.95, 24]
/** So many words are shown around what was found. */
const wordsShown = 28
const wordsBefore = 6

export type Highlighter = {
  whole: (text: string) => Segment[]
  /** The passage with most of it; nothing where none of it is there. */
  passage: (text: string) => Segment[] | undefined
  /** How many of the words that tell something are in a text, each by how surely: 0 to 1. */
  covered: (text: string) => number
}

/**
 * Finds in texts what somebody looks for: the same word in another form, as a part of a compound, misspelt, or another word that means the
 * same.
 */
export const highlighter = (sought: string): Highlighter => {
  const knowledge = ourKnowledge()
  const tokens = tokensOf(sought, knowledge)
  const telling = tokens.flatMap(({ folded }, at) => (isSmall(folded) ? [] : [at]))
  // The word itself, or the one that was meant; a compound is not marked for one of its parts.
  const stems = new Set(telling.flatMap((at) => tokens[at]!.stems.slice(0, tokens[at]!.meant ? 2 : 1)))
  const mentions = closeMentions(tokens, knowledge)
  const concepts = new Set(mentions.map(({ concept }) => concept))
  const begins = tokens.map(({ folded }) => folded).filter((folded) => folded.length > 2 && !isSmall(folded))

  const isFound = (token: ReadToken) => !isSmall(token.folded) && (token.stems.some((stem) => stems.has(stem)) || begins.some((begin) => token.folded.startsWith(begin)))
  const foundIn = (text: string): boolean[] => {
    const there = tokensOf(text, knowledge)
    const found = there.map(isFound)
    for (const { concept, places } of closeMentions(there, knowledge)) if (concepts.has(concept)) for (const place of places) if (!isSmall(there[place]!.folded)) found[place] = true
    return found
  }

  const covered = (text: string) => {
    const there = tokensOf(text, knowledge)
    const strengths = new Map<string, number>()
    const put = (key: string, strength: number) => strengths.set(key, Math.max(strength, strengths.get(key) ?? 0))
    for (const token of there) token.stems.forEach((one, at) => put(one, at === 0 || (at === 1 && token.meant) ? 1 : ofPart))
    for (const { concept, strength } of closeMentions(there, knowledge)) put(`${concept}:`, strength)
    const howSurely = (at: number) => {
      const { stems: own, meant, folded } = tokens[at]!
      const byStem = own.map((one, index) => (strengths.get(one) ?? 0) * (index === 0 || (index === 1 && meant) ? 1 : ofPartSought))
      const byConcept = mentions.map(({ concept, places, strength }) => (places.includes(at) ? strength * (strengths.get(`${concept}:`) ?? 0) : 0))
      return Math.max(...byStem, ...byConcept, there.some((token) => token.folded.startsWith(folded)) ? 1 : 0)
    }
    return telling.reduce((sum, at) => sum + howSurely(at), 0) / Math.max(1, telling.length)
  }
  const whole = (text: string) => segmentsOf(text, foundIn(text), 0, Infinity)
  const passage = (text: string) => {
    const found = foundIn(text)
    if (!found.includes(true)) return undefined
    const from = Math.max(0, densest(found) - wordsBefore)
    return segmentsOf(text, found, from, from + wordsShown)
  }
  return { whole, passage, covered }
}

/**
 * What is meant closely enough to be what somebody looks for: not by a part of a compound, and not what is only near. In a field as broad as
 * work pressure more words are at home than anybody thinks of, so there it takes the very words.
 */
const closeMentions = (tokens: ReadToken[], knowledge: Knowledge): Mention[] =>
  mentionsIn(tokens, knowledge.concepts).filter(({ concept, strength }) => strength >= ((breadthsIn(knowledge).get(concept) ?? 0) > manyTerms ? leastInField : leastMeant))

const breadths = new WeakMap<Knowledge, Map<string, number>>()

/** In how many ways each concept can be said. */
const breadthsIn = (knowledge: Knowledge): Map<string, number> => {
  const known = breadths.get(knowledge)
  if (known) return known
  const counted = new Map<string, number>()
  for (const entries of knowledge.concepts.byStem.values()) for (const { concept } of entries) counted.set(concept, (counted.get(concept) ?? 0) + 1)
  breadths.set(knowledge, counted)
  return counted
}

/** The first of the words that is found, with as many others as can be shown with it. */
const densest = (found: boolean[]): number => {
  let best = { at: 0, many: 0 }
  found.forEach((one, at) => {
    if (!one) return
    const many = found.slice(at, at + wordsShown - wordsBefore).filter(Boolean).length
    if (many > best.many) best = { at, many }
  })
  return best.at
}

const segmentsOf = (text: string, found: boolean[], from: number, to: number): Segment[] => {
  const composed = text.normalize('NFC')
  const places = wordPlaces(composed)
  const first = from > 0 ? places[from]!.at : 0
  const last = to < places.length ? places[to - 1]!.end : composed.length
  const segments: Segment[] = []
  let at = first
  const put = (end: number, isFound: boolean) => {
    if (end > at) segments.push({ text: composed.slice(at, end), found: isFound })
    at = end
  }
  places.forEach((place, index) => {
    if (!found[index] || index < from || index >= to) return
    put(place.at, false)
    put(place.end, true)
  })
  put(last, false)
  if (from > 0) segments.unshift({ text: '… ', found: false })
  if (to < places.length) segments.push({ text: ' …', found: false })
  return segments
}
