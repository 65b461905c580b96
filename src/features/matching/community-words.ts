import type { Text } from './features.ts'
import { isSmall } from './small-words.ts'
import { wordsOf } from './words.ts'

const leastLetters = 3
const leastTexts = 2

/** The words, folded, that a community uses in two texts or more: what only one has may be a typing error. */
export const communityWords = (texts: Text[]): string[] => {
  const counts = new Map<string, number>()
  for (const { title, story = '' } of texts) {
    const words = new Set(wordsOf(`${title} ${story}`).map(({ folded }) => folded))
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].filter(([word, count]) => count >= leastTexts && word.length >= leastLetters && !isSmall(word)).map(([word]) => word)
}
