import { type IsWord, splitCompound } from './compounds.ts'
import type { Group, Nearness } from './parse-lexicon.ts'
import { isSmall, linkWords } from './small-words.ts'
import { stem } from './stem.ts'
import { wordsOf } from './words.ts'

/** That a text speaks of a concept: how surely (0–1), and by which of its words. */
export type Mention = { concept: string; strength: number; places: number[] }

/** A word of a text with all that can be looked up of it: its stem, and those of the words that it is made of. */
export type Token = { folded: string; stems: string[] }

/** `phrase`: the term has one telling word at most, so that only its words in their order are the term: *terug naar het werk*. */
export type Entry = { stems: string[]; concept: string; strength: number; phrase?: string[] }
export type Wider = { concept: string; strength: number }
export type Concepts = { byStem: ReadonlyMap<string, Entry[]>; wider: ReadonlyMap<string, Wider[]> }

const strengths: Record<Nearness, number> = { equal: 1, narrower: 0.7, related: 0.5 }
/** What a compound says when its parts stand apart in a text: *delen van kennis* for *kennisdeling*. */
const apart = 0.85
/** What a concept passes on to a group in which it is itself a term. */
const passedOn = 0.5
/** The words of a term stand at most so many words apart. */
const window = 5
/** A verb and its particle stand further apart: *zegt* zijn baan na tien jaar *op*. */
const particleWindow = 8
const particles = new Set('aan achter af bij door in mee na neer om onder op over samen tegen terug toe uit vast voor weg'.split(' '))

/** Makes of groups what texts are looked up in. Groups with one head are one concept, which bears the head as its name. */
export const conceptsFrom = (groups: Group[], isWord: IsWord): Concepts => {
  const byStem = new Map<string, Entry[]>()
  const put = (entry: Entry) => {
    // Kept under its longest stem, which is likely the rarest.
    const key = entry.stems.toSorted((one, other) => other.length - one.length)[0]!
    const there = byStem.get(key)
    if (there) there.push(entry)
    else byStem.set(key, [entry])
  }
  const heads = new Map<string, string>()
  for (const { head } of groups) {
    // Of heads with the same telling words the shortest is the thing itself: *burn-out*, not *tegen een burn-out aan*.
    const key = keyOf(stemsOfTerm(head))
    if (head.length < (heads.get(key)?.length ?? Infinity)) heads.set(key, head)
  }
  const wider = new Map<string, Wider[]>()
  for (const { head, terms } of groups) {
    for (const { text, nearness } of terms) {
      const words = wordsOf(text).map(({ folded }) => folded)
      const stems = stemsOfTerm(text)
      const strength = strengths[nearness]
      if (words.length > 1 && (new Set(stems).size === 1 || words.every(isSmall))) put({ stems, concept: head, strength, phrase: words.map(stem) })
      // A small word alone is in every text.
      else if (!words.every(isSmall)) put({ stems, concept: head, strength })
      const parts = words.length === 1 ? splitCompound(words[0]!, isWord) : undefined
      if (parts) put({ stems: parts.map(stem), concept: head, strength: strength * apart })
      const own = heads.get(keyOf(stems))
      if (own && own !== head) wider.set(own, [...(wider.get(own) ?? []), { concept: head, strength: strength * passedOn }])
    }
  }
  return { byStem, wider }
}

/** The stems that a term is known by: without the link words, unless those are all it has. */
const stemsOfTerm = (text: string): string[] => {
  const words = wordsOf(text).map(({ folded }) => folded)
  const telling = words.filter((word) => !linkWords.has(word))
  return [...new Set((telling.length ? telling : words).map(stem))]
}
const keyOf = (stems: string[]): string => stems.toSorted().join(' ')

/** What a text speaks of. A term of several words is found in any order, near each other; a verb also when its particle stands apart. */
export const mentionsIn = (tokens: Token[], { byStem, wider }: Concepts): Mention[] => {
  const found: Mention[] = []
  const places = new Map<string, number[]>()
  tokens.forEach(({ stems }, at) => stems.forEach((one) => places.set(one, [...(places.get(one) ?? []), at])))
  const lookUp = (one: string, at: number[], part: number, small = false) => {
    for (const entry of byStem.get(one) ?? []) {
      // A small word may have the stem of a telling one, as *kan* has that of *kans*.
      if (small && entry.stems.length === 1 && !entry.phrase) continue
      const all = entry.phrase ? placesOfPhrase(entry.phrase, at[0]!, tokens) : placesOf(entry.stems, one, at, places)
      if (all) found.push({ concept: entry.concept, strength: entry.strength * (entry.stems.length > 1 || entry.phrase ? 1 : part), places: all })
    }
  }
  tokens.forEach(({ stems, folded }, at) => stems.forEach((one, index) => lookUp(one, [at], index === 0 ? 1 : 0.7, isSmall(folded))))
  for (const { whole, at } of verbsApart(tokens)) lookUp(whole, at, 1)
  return [...found, ...found.flatMap(({ concept, strength, places }) => (wider.get(concept) ?? []).map((one) => ({ concept: one.concept, strength: strength * one.strength, places })))]
}

const placesOfPhrase = (phrase: string[], near: number, tokens: Token[]): number[] | undefined => {
  for (let start = Math.max(0, near - phrase.length + 1); start <= near; start++) {
    if (phrase.every((word, at) => tokens[start + at] && stem(tokens[start + at]!.folded) === word)) return phrase.map((_, at) => start + at)
  }
  return undefined
}

const placesOf = (stems: string[], one: string, at: number[], places: Map<string, number[]>): number[] | undefined => {
  const all = new Set(at)
  for (const other of stems) {
    if (other === one) continue
    const near = places.get(other)?.find((place) => at.some((here) => Math.abs(place - here) <= window))
    if (near === undefined) return undefined
    all.add(near)
  }
  return [...all].sort((first, second) => first - second)
}

const verbsApart = (tokens: Token[]): { whole: string; at: number[] }[] =>
  tokens.flatMap(({ folded }, at) => {
    if (!particles.has(folded)) return []
    return tokens.slice(Math.max(0, at - particleWindow), at + 3).flatMap((other, index) => {
      const place = Math.max(0, at - particleWindow) + index
      return place === at || linkWords.has(other.folded) || other.folded.length < 3 ? [] : [{ whole: stem(folded + other.folded), at: [Math.min(at, place), Math.max(at, place)] }]
    })
  })

