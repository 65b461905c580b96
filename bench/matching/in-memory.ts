import { bestOf, type Finder } from './rank.ts'
import type { Asked } from './read-set.ts'

/** The usual ways that need no database: what is in a text is counted, and each thing weighs by how rare it is. */
type Counts = Map<string, number>
type Posting = { place: number; times: number }

const postingsOf = (counted: Counts[]): Map<string, Posting[]> => {
  const postings = new Map<string, Posting[]>()
  counted.forEach((counts, place) => {
    for (const [feature, times] of counts) {
      const there = postings.get(feature)
      if (there) there.push({ place, times })
      else postings.set(feature, [{ place, times }])
    }
  })
  return postings
}

const countsOf = (features: string[]): Counts => {
  const counts: Counts = new Map()
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return counts
}

const whole = ({ title, story }: Asked) => `${title} ${story}`

/** Okapi BM25 (Robertson 1994) with k1 = 1.2 and b = 0.75 over features that `featuresOf` reads from the whole text. */
export const bm25 = (name: string, texts: Asked[], featuresOf: (text: string) => string[]): Finder => {
  const counted = texts.map((text) => countsOf(featuresOf(whole(text))))
  const lengths = counted.map((counts) => [...counts.values()].reduce((sum, times) => sum + times, 0))
  const usual = lengths.reduce((sum, length) => sum + length, 0) / texts.length
  const postings = postingsOf(counted)
  const find = async (asked: Asked, most: number) => {
    const scores = new Float64Array(texts.length)
    for (const feature of new Set(featuresOf(whole(asked)))) {
      const there = postings.get(feature) ?? []
      const rarity = Math.log(1 + (texts.length - there.length + 0.5) / (there.length + 0.5))
      for (const { place, times } of there) scores[place]! += (rarity * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * lengths[place]!) / usual))
    }
    return bestOf(scores, most)
  }
  return { name, find }
}

/** The cosine of the angle between tf-idf vectors, with (1 + ln tf) · ln(N / df). */
export const tfIdf = (name: string, texts: Asked[], featuresOf: (text: string) => string[]): Finder => {
  const counted = texts.map((text) => countsOf(featuresOf(whole(text))))
  const postings = postingsOf(counted)
  const weightOf = (feature: string, times: number) => (1 + Math.log(times)) * Math.log(texts.length / (postings.get(feature)?.length ?? texts.length))
  const lengths = counted.map((counts) => Math.hypot(...[...counts].map(([feature, times]) => weightOf(feature, times))))
  const find = async (asked: Asked, most: number) => {
    const scores = new Float64Array(texts.length)
    for (const [feature, times] of countsOf(featuresOf(whole(asked)))) {
      for (const there of postings.get(feature) ?? []) scores[there.place]! += (weightOf(feature, times) * weightOf(feature, there.times)) / (lengths[there.place]! || 1)
    }
    return bestOf(scores, most)
  }
  return { name, find }
}

/** The pieces of 4 and of 5 letters of each word with a space before and after it. */
export const piecesOfWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
    const spaced = ` ${word} `
    return [4, 5].flatMap((length) => Array.from({ length: Math.max(0, spaced.length - length + 1) }, (_, at) => spaced.slice(at, at + length)))
  })
