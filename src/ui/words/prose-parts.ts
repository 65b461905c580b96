import { LinkifyIt } from 'linkify-it'
import { legible } from '../../platform/legible.ts'

const linkify = new LinkifyIt({ fuzzyLink: true }).add('ftp:', null).add('//', null)

export type ProsePart = { text: string } | { text: string; href: string }

/** "klaar.De" is a forgotten space, not an address in Germany. */
const isForgottenSpace = (schema: string, text: string): boolean => schema === '' && /\.\p{Lu}[^./]*$/u.test(text.split('/')[0]!)

// Looking for addresses is slow, and most lines have nothing that could be one.
const mayHoldAddress = /\S[.:@]\S/

const lineParts = (line: string): ProsePart[] => {
  if (!mayHoldAddress.test(line)) return line ? [{ text: line }] : []
  const parts: ProsePart[] = []
  let from = 0
  for (const match of linkify.match(line) ?? []) {
    if (isForgottenSpace(match.schema, match.text)) continue
    if (match.index > from) parts.push({ text: line.slice(from, match.index) })
    parts.push({ text: match.raw, href: match.url })
    from = match.lastIndex
  }
  if (from < line.length) parts.push({ text: line.slice(from) })
  return parts
}

/** Plain text as paragraphs of lines of parts: a blank line parts paragraphs, web and mail addresses are links, all else is text as typed. */
export const proseParts = (text: string): ProsePart[][][] =>
  legible(text)
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((paragraph) => paragraph.replace(/^\n+|\s+$/g, ''))
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => paragraph.split('\n').map(lineParts))
