const tints = ['tint-0', 'tint-1', 'tint-2', 'tint-3', 'tint-4', 'tint-5', 'tint-6', 'tint-7'] as const

/** The same warm tint for the same name, everywhere and always. */
export const tintOf = (name: string): string => {
  let sum = 7
  for (let index = 0; index < name.length; index += 1) sum = (sum * 31 + name.charCodeAt(index)) >>> 0
  return tints[(sum >>> 5) % tints.length]!
}
