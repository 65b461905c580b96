import { mentionsIn } from './concepts.ts'
import { type ReadToken, type Text, tokensOf } from './features.ts'
import type { Knowledge } from './knowledge.ts'
import { type Frequencies, tellingness } from './similarity.ts'
import { isSmall } from './small-words.ts'

/** Something that two texts share, in the words of each: *werklast* there, *workload* here; and how much that tells. */
export type Because = { kind: 'word' | 'concept'; one: string; other: string; weight: number }

const most = 4

/** Why two texts are alike, what tells most first. What is the same word on both sides is not named again as a concept. */
export const becauseOf = (one: Text, other: Text, knowledge: Knowledge, frequencies: Frequencies): Because[] => {
  const [here, there] = [saidIn(one, knowledge), saidIn(other, knowledge)]
  const shared = (['word', 'concept'] as const).flatMap((kind) =>
    [...here[kind]].flatMap(([feature, said]) => {
      const match = there[kind].get(feature)
      return match ? [{ kind, one: said.words, other: match.words, weight: tellingness(frequencies, kind, feature) * said.strength * match.strength }] : []
    }),
  )
  const named = { one: new Set<string>(), other: new Set<string>() }
  return shared
    .sort((first, second) => second.weight - first.weight)
    .filter((reason) => {
      const known = named.one.has(reason.one.toLowerCase()) || named.other.has(reason.other.toLowerCase())
      named.one.add(reason.one.toLowerCase())
      named.other.add(reason.other.toLowerCase())
      return !known
    })
    .slice(0, most)
}

type Said = Map<string, { words: string; strength: number }>

const saidIn = ({ title, story = '' }: Text, knowledge: Knowledge): { word: Said; concept: Said } => {
  const said = { word: new Map(), concept: new Map() } as { word: Said; concept: Said }
  for (const text of [title, story]) {
    const tokens = tokensOf(text, knowledge)
    for (const { folded, stems, written } of tokens) if (!isSmall(folded)) stems.forEach((stem, at) => keep(said.word, stem, written, at === 0 ? 1 : 0.5))
    for (const { concept, strength, places } of mentionsIn(tokens, knowledge.concepts)) keep(said.concept, concept, wordsAt(tokens, places), strength)
  }
  return said
}

const wordsAt = (tokens: ReadToken[], places: number[]): string => places.map((place) => tokens[place]!.written).join(' ')

const keep = (said: Said, feature: string, words: string, strength: number) => {
  if ((said.get(feature)?.strength ?? 0) < strength) said.set(feature, { words, strength })
}
