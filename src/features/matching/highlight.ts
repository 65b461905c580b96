import { mentionsIn } from './concepts.ts'
import { type ReadToken, tokensOf } from './features.ts'
import { ourKnowledge } from './knowledge.ts'
import { isSmall } from './small-words.ts'
import { wordPlaces } from './words.ts'

/** A piece of a text, and whether it is what was looked for. */
export type Segment = { text: string; found: boolean }

/** So many words are shown around what was found. */
const wordsShown = 28
const wordsBefore = 6

/**
 * Finds in texts what somebody looks for: the same word in another form, as a part of a compound, misspelt, or another word that means the
 * same. Answers, for a text, the passage with most of it; nothing where none of it is there.
 */
export const highlighter = (sought: string): { whole: (text: string) => Segment[]; passage: (text: string) => Segment[] | undefined } => {
  const knowledge = ourKnowledge()
  const tokens = tokensOf(sought, knowledge)
  const stems = new Set(tokens.filter(({ folded }) => !isSmall(folded)).flatMap((token) => token.stems))
  const concepts = new Set(mentionsIn(tokens, knowledge.concepts).map(({ concept }) => concept))
  const begins = tokens.map(({ folded }) => folded).filter((folded) => folded.length > 2 && !isSmall(folded))

  const isFound = (token: ReadToken) => !isSmall(token.folded) && (token.stems.some((stem) => stems.has(stem)) || begins.some((begin) => token.folded.startsWith(begin)))
  const foundIn = (text: string): boolean[] => {
    const there = tokensOf(text, knowledge)
    const found = there.map(isFound)
    for (const { concept, places } of mentionsIn(there, knowledge.concepts)) if (concepts.has(concept)) for (const place of places) if (!isSmall(there[place]!.folded)) found[place] = true
    return found
  }

  const whole = (text: string) => segmentsOf(text, foundIn(text), 0, Infinity)
  const passage = (text: string) => {
    const found = foundIn(text)
    if (!found.includes(true)) return undefined
    const from = Math.max(0, densest(found) - wordsBefore)
    return segmentsOf(text, found, from, from + wordsShown)
  }
  return { whole, passage }
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
