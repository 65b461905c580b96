/** A page of the product: where it was found, for whom, how much stands on it, which forms, and what its main part is made of. */
export type Found = { path: string; handle: string; status: number; bytes: number; from: string; forms: string[]; parts: ReadonlySet<string> }

/** Addresses that differ only in which thing they are about are one kind of page. */
export const patternOf = (path: string): string =>
  path
    .replace(/\?.*/, '')
    .replace(/\/\d+/g, '/:id')
    .replace(/^\/(people|organisations)\/[^/]+/, '/$1/:handle')

const most = 1_500
const atOnce = 4

/** Opens every page that somebody can reach by links from home, and says what was found. */
export const walk = async (address: string, handle: string): Promise<Found[]> => {
  const cookie = await signedIn(address, handle)
  const waiting = [{ path: '/', from: '' }]
  const seen = new Set(['/'])
  const found: Found[] = []
  const walker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      // A connection that is kept may be closed by the other end at the moment that it is used again.
      const answer = await fetch(address + next.path, { headers: { cookie, accept: 'text/html', connection: 'close' }, redirect: 'manual' })
      const isPage = answer.headers.get('content-type')?.startsWith('text/html')
      const text = isPage ? await answer.text() : (await answer.arrayBuffer(), '')
      if (isPage || answer.status >= 400) found.push({ ...next, handle, status: answer.status, bytes: Buffer.byteLength(text), forms: formsIn(text), parts: partsOf(text) })
      for (const path of linksIn(text).filter((path) => !seen.has(path) && seen.size < most)) {
        seen.add(path)
        waiting.push({ path, from: next.path })
      }
    }
  }
  await walker()
  await Promise.all(Array.from({ length: atOnce }, walker))
  return found
}

/** Few pages on which stands every part that stands on any of them; the one with the most parts comes first. */
export const fewWithEveryPart = (pages: Found[]): Found[] => {
  const missing = new Set(pages.flatMap(({ parts }) => [...parts]))
  const few: Found[] = []
  const brings = ({ parts }: Found) => missing.intersection(parts).size
  while (missing.size > 0) {
    const next = pages.reduce((one, other) => (brings(other) > brings(one) ? other : one))
    for (const part of next.parts) missing.delete(part)
    few.push(next)
  }
  return few
}

const signedIn = async (address: string, handle: string): Promise<string> => {
  if (!handle) return ''
  const answer = await fetch(`${address}/sign-in/example`, { method: 'POST', body: new URLSearchParams({ handle }), headers: { accept: 'text/html' }, redirect: 'manual' })
  return answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ')
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\s[^>]*?href="(\/(?!\/)[^"#]*)/g)].map(([, path]) => path!.replaceAll('&amp;', '&'))

const formsIn = (html: string): string[] => [...html.matchAll(/<form id="([^"]*)"/g)].map(([, id]) => id!)

/** Elements that differ only in their words, or in where they lead, are one part. */
const partsOf = (html: string): Set<string> => {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>')).replaceAll(/<svg.*?<\/svg>/gs, '<svg>')
  const elements = main.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[a-z-:]+(?:="[^"]*")?)*)/g)
  return new Set(Array.from(elements, ([, name, given]) => [name, ...looksIn(given!)].join(' ')))
}

const looksIn = (given: string): string[] =>
  Array.from(given.matchAll(/([a-z-:]+)(?:="([^"]*)")?/g), ([, name, value]) => (['class', 'role', 'type'].includes(name!) ? `${name}=${value}` : name!)).sort()
