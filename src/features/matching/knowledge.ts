import type { IsWord } from './compounds.ts'
import type { Concepts, Entry, Wider } from './concepts.ts'
import { unpack, version } from './knowledge.generated.js'
import { isSmall } from './small-words.ts'
import { stem } from './stem.ts'
import { misspellings } from './typing-errors.ts'

/** What is known of words: which there are, which one a misspelling stands for, and what they mean. */
export type Knowledge = {
  isWord: IsWord
  /** The known word that was likely meant; nothing for a word that is known itself, or like no other. */
  meant: (folded: string) => string | undefined
  concepts: Concepts
}

/** The same as plain data. */
export type Compiled = { words: string[]; stems: string[]; byStem: [string, Entry[]][]; wider: [string, Wider[]][] }

export const knowledgeOf = ({ words, stems, byStem, wider }: Compiled): Knowledge => {
  const known = new Set(stems)
  const isWord: IsWord = (one) => known.has(one)
  const nearest = misspellings(words)
  const meant = (folded: string) => (isWord(stem(folded)) || isSmall(folded) ? undefined : nearest(folded))
  return { isWord, meant, concepts: { byStem: new Map(byStem), wider: new Map(wider) } }
}

let ours: Knowledge | undefined

/** What our own lexicon knows. */
export const ourKnowledge = (): Knowledge => (ours ??= knowledgeOf(unpack()))

/** Another one when we know more of words, or read texts in another way: then everything is read anew. */
export const knowledgeVersion = version
