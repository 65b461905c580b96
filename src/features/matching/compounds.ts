import { isSmall } from './small-words.ts'
import { stem } from './stem.ts'

/** Tells of a stem whether it is of a word that we know. */
export type IsWord = (stem: string) => boolean

const leastLetters = 3
const mostParts = 4
// What Dutch puts between two words to bind them: groep-s-werk, student-en-raad, zieke-huis. Nothing is tried first.
const bindings = ['', 's', 'en', 'e', 'n'] as const

/**
 * The known words that a compound is made of, folded: *organisatievraagstuk → organisatie vraagstuk*. What binds them goes unless it is an
 * ending of the part anyhow (*studenten raad*); a part may be a compound again (*kennisdelings beleid*). Nothing
 * when it can't be made of known words. Of several ways the one with the fewest parts, then with the longest shortest part.
 */
export const splitCompound = (folded: string, isWord: IsWord): string[] | undefined => {
  if (folded.length < 2 * leastLetters || /\d/.test(folded)) return undefined
  return bestSplit(folded, isWord, mostParts, new Map())
}

/** The same, with the parts of its parts. */
export const allPartsOf = (folded: string, isWord: IsWord): string[] =>
  (splitCompound(folded, isWord) ?? []).flatMap((part) => [part].concat(allPartsOf(part, isWord)))

const bestSplit = (folded: string, isWord: IsWord, most: number, seen: Map<string, string[] | undefined>): string[] | undefined => {
  const key = `${most} ${folded}`
  if (seen.has(key)) return seen.get(key)
  let best: string[] | undefined
  for (let at = leastLetters; at <= folded.length - leastLetters; at++) {
    const [first, rest] = [firstPart(folded.slice(0, at), isWord), folded.slice(at)]
    if (!first) continue
    const others = isPart(rest, isWord) ? [rest] : most > 2 ? bestSplit(rest, isWord, most - 1, seen) : undefined
    if (others && isBetter([first, ...others], best)) best = [first, ...others]
  }
  seen.set(key, best)
  return best
}

const firstPart = (written: string, isWord: IsWord): string | undefined => {
  for (const binding of bindings) {
    if (!written.endsWith(binding)) continue
    const part = written.slice(0, written.length - binding.length)
    if (isPart(part, isWord)) return part
  }
  return undefined
}

// What is no word by itself within another, though it looks like one: a prefix, an ending, or a word cut short: *verand eren, trek ken*.
const bound = new Set(
  `mede aller her ver ont con com pre pro opt ins vers verk vert geb gek opst ops uitl binn bele krij igen rva fing ping ving eert tes ste aar lin ine ser ris ron slid hel han wor kla dub
  oren rie pel sel eren ken ende end ring gen pen ren rend rende ice stake`.split(/\s+/),
)
// *over-, door-, uit-* before a verb are no words that a compound is made of.
const isPart = (part: string, isWord: IsWord): boolean => part.length >= leastLetters && !isSmall(part) && !isSmall(stem(part)) && !bound.has(part) && isWord(stem(part))

const isBetter = (parts: string[], than: string[] | undefined): boolean =>
  !than || parts.length < than.length || (parts.length === than.length && shortest(parts) > shortest(than))
const shortest = (parts: string[]): number => Math.min(...parts.map((part) => part.length))
