/** A word as it stands in a text: as written, and folded (lower case, without diacritics) to compare it by. */
export type Word = { written: string; folded: string }

/** *Coördinatie* and *COORDINATIE* are one word: lower case, without diacritics, the Dutch ligature ĳ as two letters. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')

/** The words of a text in their order: letters and digits; a hyphen parts two words, an apostrophe only hides a plural's s. */
export const wordsOf = (text: string): Word[] => wordPlaces(text.normalize('NFC')).map(({ written, folded }) => ({ written, folded }))

/** The same, of a text that is composed (NFC) already, with where each begins and ends in it. */
export const wordPlaces = (composed: string): (Word & { at: number; end: number })[] =>
  [...composed.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*/gu)]
    .map((match) => ({ written: match[0], folded: fold(match[0]).replace(/['’](s|tje|tjes|er|t)?/g, ''), at: match.index, end: match.index + match[0].length }))
    .filter(({ folded }) => folded !== '')
