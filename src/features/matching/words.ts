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
export const wordsOf = (text: string): Word[] =>
  (text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*/gu) ?? [])
    .map((written) => ({ written, folded: fold(written).replace(/['’](s|tje|tjes|er|t)?/g, '') }))
    .filter(({ folded }) => folded !== '')
