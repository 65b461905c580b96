import type { AliasField } from '../../platform/person.ts'

const particles = new Set(['van', 'de', 'der', 'den', 'het', 'ten', 'ter', 'te', 'la', 'le', 'el', 'al', 'op', 'in', "'t", '’t'])

const firstLetter = (word: string): string => [...word].find((sign) => /[\p{L}\p{N}]/u.test(sign))?.toUpperCase() ?? ''

/** What stands for somebody without a picture: their initials; under an alias nothing that is theirs. */
export const signOf = ({ name, alias }: { name: string; alias?: AliasField | undefined }): string => (alias ? '?' : initialsOf(name))

/** At most two letters that stand for a name: of the first word and of the last that is not a particle ("Jan van der Berg" gives JB). */
export const initialsOf = (name: string): string => {
  const words = name.toWellFormed().split(/\s+/u).filter(firstLetter)
  const [first, ...rest] = words
  if (!first) return '–'
  const last = rest.findLast((word) => !particles.has(word.toLowerCase()))
  return firstLetter(first) + (last ? firstLetter(last) : '')
}
