import { createHash } from 'node:crypto'
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

/** Makes knowledge of the groups of a lexicon. */
export const knowledgeFrom = (groups: Group[]): Knowledge => {
  const words = new Set<string>()
  for (const { terms } of groups) for (const { text } of terms) for (const { folded } of wordsOf(text)) if (!isSmall(folded)) words.add(folded)
  const stems = new Set([...words].map(stem))
  const isWord: IsWord = (one) => stems.has(one)
  const nearest = misspellings(words)
  const meant = (folded: string) => (isWord(stem(folded)) || isSmall(folded) ? undefined : nearest(folded))
  return { isWord, meant, concepts: conceptsFrom(groups, isWord) }
}

let ours: Knowledge | undefined

/** What our own lexicon knows. Made once, when it is first asked for. */
export const ourKnowledge = (): Knowledge => (ours ??= knowledgeFrom(ownLexicon()))

/** Another one when our lexicon or the way of reading it changes: then everything is read anew. */
export const knowledgeVersion = `1 ${createHash('md5').update(JSON.stringify(lexiconTexts)).digest('base64url')}`

/** The groups of our own lexicon. */
const ownLexicon = (): Group[] => Object.entries(lexiconTexts).flatMap(([file, text]) => parseLexicon(file, text).groups)
