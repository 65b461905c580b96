import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { proxyList, addressOf } from './address.ts'
import { problem } from './answer.tsx'
import { cookies } from './cookies.ts'
import type { Deps } from './deps.ts'
import type { Ask, Env } from './env.ts'
import { type Memory, createMemory } from './memory.ts'
import { type Language, translator } from './messages.ts'
import { type Appearance, readerFor } from './reader.tsx'
import { refuse } from './refusal.ts'
import { viewerBySession, viewerByToken } from './session.ts'
import { type Viewer, visitor } from './viewer.ts'
import { wishedLanguage } from './wished-language.ts'

/**
 * Who came in by a session is asked of the database at most once in so long. When a session ends, or something about a person or an
 * organisation changes, that is announced, and nothing is remembered any more.
 */
const knownForMs = 5_000

const viewerOf = async (c: Ask, deps: Deps, memory: Memory): Promise<Viewer | undefined> => {
  const authorization = c.req.header('authorization')
  if (authorization !== undefined) return viewerByToken(deps.db, authorization.replace(/^bearer\s+/i, ''), deps.clock())
  const secret = getCookie(c, cookies.session)
  if (!secret) return visitor
  const now = deps.clock()
  return memory.once(`session ${secret}`, Math.floor(now.getTime() / knownForMs), () => viewerBySession(deps.db, secret, now))
}

export type Community = { name: string; language: Language; isExample: boolean }

/** Finds out, once for a request, who asks, from where, and how to speak to them. */
export const identify = (deps: Deps, community: () => Promise<Community>): MiddlewareHandler<Env> => {
  const trusted = proxyList(deps.settings.trustedProxies)
  const memory = createMemory(deps)
  return async (c, next) => {
    const about = await community()
    const language = wishedLanguage(c) ?? about.language
    const appearance = getCookie(c, cookies.appearance)
    c.set('now', deps.clock())
    c.set('address', addressOf(c, trusted))
    const path = c.req.path + new URL(c.req.url).search
    const readerOf = (viewer: Viewer) =>
      readerFor({
        language,
        t: translator(language),
        now: c.var.now,
        path,
        viewer,
        appearance: appearance === 'light' || appearance === 'dark' ? (appearance as Appearance) : 'system',
        community: about,
        memory,
      })
    c.set('reader', readerOf(visitor))
    const viewer = await viewerOf(c, deps, memory)
    if (!viewer) {
      c.header('www-authenticate', 'Bearer error="invalid_token"')
      return problem(c, 401, refuse('forbidden', { key: 'platform.unknown-token' }))
    }
    c.set('viewer', viewer)
    c.set('reader', readerOf(viewer))
    return next()
  }
}
