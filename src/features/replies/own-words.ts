import { withoutQuotes } from './quoted-text.ts'
import { withoutSignature } from './signature.ts'

/**
 * What somebody wrote themselves in a mail that answers another one: without what they answered and without what their mail program
 * or office puts under everything. Where there is doubt, words stay: cutting too much loses something, cutting too little can be
 * mended by hand. Empty when there is nothing but quotes.
 */
export const ownWords = (text: string): string => {
  const written = withoutQuotes(plain(text))
  return tidy(withoutSignature(written)) || tidy(written)
}

/** One kind of line end and of space, and none of the signs that mail programs hide between them. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')

const tidy = (text: string): string => text.replace(/\n{3,}/g, '\n\n').trim()
