import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { answerRefusal, page } from '../../platform/answer.tsx'
import type { Deps } from '../../platform/deps.ts'
import type { Ask, Env } from '../../platform/env.ts'
import { readQuery } from '../../platform/read-input.ts'
import { isRefusal } from '../../platform/refusal.ts'
import { atomOf } from './atom.ts'
import { FeedsPage } from './feeds-page.tsx'
import { type HarvestFeed, feedQuery, harvestFeed } from './harvest-feed.ts'
import { jsonFeedOf } from './json-feed.ts'
import { paths } from './paths.ts'

/** The feeds, and the page that explains them. */
export const feedRoutes = ({ db, settings }: Deps): Hono<Env> => {
  const app = new Hono<Env>()
  const feed = (mediaType: string, write: (feed: HarvestFeed, url: string) => string) => async (c: Ask) => {
    const query = readQuery(c, feedQuery)
    if (isRefusal(query)) return answerRefusal(c, query)
    const found = await harvestFeed(db, query.after)
    return conditionally(c, write(found, settings.url), { mediaType, updatedAt: found.updatedAt })
  }
  app.get(paths.atom, feed('application/atom+xml; charset=utf-8', atomOf))
  app.get(paths.json, feed('application/feed+json; charset=utf-8', jsonFeedOf))
  app.get(paths.about, (c) => page(c, <FeedsPage url={settings.url} />))
  return app
}

/** Answers 304 to who has it already. Kept copies are asked about each time, so that what is withdrawn does not linger. */
const conditionally = (c: Ask, body: string, { mediaType, updatedAt }: { mediaType: string; updatedAt: Date }): Response => {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = {
    etag: tag,
    'last-modified': updatedAt.toUTCString(),
    'cache-control': 'public, no-cache',
    // Public for everybody, so a reader on another site may fetch it as well.
    'access-control-allow-origin': '*',
  }
  return isFresh(c, tag, updatedAt) ? c.body(null, 304, headers) : c.body(body, 200, { ...headers, 'content-type': mediaType })
}

const isFresh = (c: Ask, tag: string, updatedAt: Date): boolean => {
  const known = c.req.header('if-none-match')
  if (known !== undefined) return known.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag)
  const since = Date.parse(c.req.header('if-modified-since') ?? '')
  return since >= Math.floor(updatedAt.getTime() / 1000) * 1000
}
