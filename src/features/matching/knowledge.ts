import { type Concepts, conceptsFrom } from './concepts.ts'
import type { IsWord } from './compounds.ts'
import { lexiconTexts } from './lexicon.generated.js'
import { type Group, parseLexicon } from './parse-lexicon.ts'
import { isSmall } from './small-words.ts'
import { stem } from './stem.ts'
import { misspellings } from './typing-errors.ts'
import { wordsOf } from './words.ts'

/** What is known of words: which there are, which one a misspelling stands for, and what they mean. */
export type Knowledge = {
  isWord: IsWord
  /** The known word that was likely meant; nothing for a word that is known itself, or like no other. */
  meant: (folded: string) => string | undefined
  concepts: Concepts
}

/**
 * Makes knowledge of the groups of a lexicon and of the words (folded) that a community writes itself. A community's own groups
 * come after ours: `[...ownLexicon(), ...theirs]`.
 */
export const knowledgeFrom = (groups: Group[], communityWords: Iterable<string> = []): Knowledge => {
  const words = new Set<string>(communityWords)
  for (const { terms } of groups) for (const { text } of terms) for (const { folded } of wordsOf(text)) if (!isSmall(folded)) words.add(folded)
  const stems = new Set([...words].map(stem))
  const isWord: IsWord = (one) => stems.has(one)
  const nearest = misspellings(words)
  const meant = (folded: string) => (isWord(stem(folded)) || isSmall(folded) ? undefined : nearest(folded))
  return { isWord, meant, concepts: conceptsFrom(groups, isWord) }
}

/** The groups of our own lexicon. */
export const ownLexicon = (): Group[] => Object.entries(lexiconTexts).flatMap(([file, text]) => parseLexicon(file, text).groups)
