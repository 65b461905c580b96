import { conceptsFrom } from './concepts.ts'
import type { Compiled } from './knowledge.ts'
import type { Group } from './parse-lexicon.ts'
import { isSmall } from './small-words.ts'
import { stem } from './stem.ts'
import { wordsOf } from './words.ts'

/** Makes ready what can be known of words from the groups of a lexicon. */
export const compile = (groups: Group[]): Compiled => {
  const words = new Set<string>()
  for (const { terms } of groups) for (const { text } of terms) for (const { folded } of wordsOf(text)) if (!isSmall(folded)) words.add(folded)
  const stems = new Set([...words].map(stem))
  const { byStem, wider } = conceptsFrom(groups, (one) => stems.has(one))
  return { words: [...words], stems: [...stems], byStem: [...byStem], wider: [...wider] }
}
