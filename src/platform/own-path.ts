/**
 * The path on this site that somebody is sent back to; `/` for everything that leads, or could be read as leading, elsewhere:
 * another scheme, `//elsewhere`, `/\elsewhere`, a tab that a browser drops.
 */
export const ownPath = (wished: unknown): string => {
  if (typeof wished !== 'string' || !wished.startsWith('/') || wished.length > 2_000) return '/'
  const here = 'http://here.invalid'
  if (!URL.canParse(wished, here)) return '/'
  const { origin, pathname, search, hash } = new URL(wished, here)
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : '/'
}
