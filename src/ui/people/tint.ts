import type { AliasField } from '../../platform/person.ts'

/** The tints that initials stand on. The same eight are classes in parts.css, for faces in HTML. */
export const tints = ['#f3c99f', '#ead488', '#cad9a4', '#a8d4c3', '#b5cfe2', '#d9c5df', '#f0b9ab', '#dcc5a5'] as const
export const tintInk = '#2a2419'

const classes = tints.map((_, index) => `tint-${index}`)

/** The same warm tint for the same name, everywhere and always. */
export const tintIndex = (name: string): number => {
  let sum = 0x811c9dc5
  for (let index = 0; index < name.length; index += 1) sum = Math.imul(sum ^ name.charCodeAt(index), 0x01000193)
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d)
  return ((sum ^ (sum >>> 13)) >>> 0) % tints.length
}

/** What somebody's tint comes from. Under an alias it is the same for all who take that alias, so that it tells nobody from another. */
export const tintedBy = ({ handle, name, alias }: { handle?: string | null | undefined; name: string; alias?: AliasField | undefined }): string => alias ?? handle ?? name

export const tintClass = (name: string): string => classes[tintIndex(name)]!
export const tintColour = (name: string): string => tints[tintIndex(name)]!
