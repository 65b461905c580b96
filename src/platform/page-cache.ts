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
 * from many places. Members see their own pages, so theirs are never kept. While this process can't hear what others do, it
 * keeps nothing.
 */
export const keepPages = ({ hub, clock }: Pick<Deps, 'hub' | 'clock'>): MiddlewareHandler<Env> => {
  const pages = new Map<string, KeptPage>()
  let bytesKept = 0
  let happened = 0
  hub.listen(() => {
    happened++
    bytesKept = 0
    pages.clear()
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
    if (kept && now < kept.until) return c.body(kept.bytes, 200, kept.headers)

    const happenedBefore = happened
    await next()
    if (!mayBeKept.has(c) || c.res.status !== 200 || c.res.headers.has('set-cookie')) return
    const bytes = new Uint8Array(await c.res.arrayBuffer())
    const headers = Object.fromEntries(c.res.headers)
    c.res = new Response(bytes, { headers })
    // What was drawn before something happened may not show it.
    if (happenedBefore === happened) keep(key, { bytes, headers, until: now + keptForMs })
  }
}

const mayBeKept = new WeakSet<Ask>()

/** Says of the answer to a visitor that it is the same for all of them. */
export const sameForVisitors = (c: Ask): void => {
  if (c.var.viewer.kind === 'visitor') mayBeKept.add(c)
}

/** What makes visitors' pages differ; nothing where somebody may be more than a visitor. */
const keyOf = (c: Ask): string | undefined => {
  if (c.req.method !== 'GET' || c.req.header('authorization') !== undefined) return undefined
  const { pathname, search } = new URL(c.req.url)
  const address = `${wantsJson(c) ? 'json' : 'page'} ${wishedLanguage(c) ?? ''} ${pathname}${search}`
  if (c.req.header('cookie') === undefined) return address
  if (getCookie(c, cookies.session) !== undefined || getCookie(c, cookies.notice) !== undefined) return undefined
  return `${getCookie(c, cookies.appearance) ?? ''} ${address}`
}
