import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { cookies } from './cookies.ts'
import type { Deps } from './deps.ts'
import { type Ask, type Env, wantsJson } from './env.ts'
import { wishedLanguage } from './wished-language.ts'

type KeptPage = { bytes: Uint8Array<ArrayBuffer>; headers: Record<string, string>; until: number }

/** Not longer, for pages say how long ago things were. */
const keptForMs = 60_000
const mostBytes = 64_000_000

/**
 * Draws what visitors see once, and answers it to all of them until something happens anywhere: what a page shows may come
 * from many places. Who asks for a page while it is being drawn waits for that drawing. Members see their own pages, so theirs
 * are never kept. While this process can't hear what others do, it keeps nothing.
 */
export const keepPages = ({ hub, clock }: Pick<Deps, 'hub' | 'clock'>): MiddlewareHandler<Env> => {
  const pages = new Map<string, KeptPage>()
  const drawings = new Map<string, Promise<KeptPage | undefined>>()
  let bytesKept = 0
  hub.listen(() => {
    bytesKept = 0
    pages.clear()
    drawings.clear()
  })

  const keep = (key: string, page: KeptPage) => {
    pages.set(key, page)
    bytesKept += page.bytes.byteLength
    for (const [oldest, { bytes }] of pages) {
      if (bytesKept <= mostBytes) break
      pages.delete(oldest)
      bytesKept -= bytes.byteLength
    }
  }

  return async (c, next) => {
    const key = hub.hears() ? keyOf(c) : undefined
    if (key === undefined) return next()
    const now = clock().getTime()
    const kept = pages.get(key)
    const underWay = drawings.get(key)
    // Who finds no drawing under way begins one at once, before anybody else can find none.
    const known = kept && now < kept.until ? kept : underWay && (await underWay)
    if (known) return c.body(known.bytes, 200, known.headers)

    const drawing = Promise.withResolvers<KeptPage | undefined>()
    drawings.set(key, drawing.promise)
    try {
      await next()
      const page = await pageOf(c, now)
      // What was drawn before something happened may not show it: it will do for those who asked before that, and for nobody after.
      if (page && drawings.get(key) === drawing.promise) keep(key, page)
      drawing.resolve(page)
    } finally {
      drawing.resolve(undefined)
      if (drawings.get(key) === drawing.promise) drawings.delete(key)
    }
  }
}

/** The answer as it can be given to others too; nothing where it may not. */
const pageOf = async (c: Ask, now: number): Promise<KeptPage | undefined> => {
  if (!mayBeKept.has(c) || c.res.status !== 200 || c.res.headers.has('set-cookie')) return undefined
  const bytes = new Uint8Array(await c.res.arrayBuffer())
  const headers = Object.fromEntries(c.res.headers)
  c.res = new Response(bytes, { headers })
  return { bytes, headers, until: now + keptForMs }
}

const mayBeKept = new WeakSet<Ask>()

/** Says of the answer to a visitor that it is the same for all of them. */
export const sameForVisitors = (c: Ask): void => {
  if (c.var.viewer.kind === 'visitor') mayBeKept.add(c)
}

/** What makes visitors' pages differ; nothing where somebody may be more than a visitor. */
const keyOf = (c: Ask): string | undefined => {
  if (c.req.method !== 'GET' || c.req.header('authorization') !== undefined) return undefined
  const hasCookies = c.req.header('cookie') !== undefined
  if (hasCookies && (getCookie(c, cookies.session) !== undefined || getCookie(c, cookies.notice) !== undefined)) return undefined
  const { pathname, search } = new URL(c.req.url)
  const address = `${wantsJson(c) ? 'json' : 'page'} ${wishedLanguage(c) ?? ''} ${pathname}${search}`
  return hasCookies ? `${getCookie(c, cookies.appearance) ?? ''} ${address}` : address
}
