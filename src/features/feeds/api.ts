import type { Operation } from '../../platform/openapi.ts'
import { feedQuery } from './harvest-feed.ts'
import { paths } from './paths.ts'

export const feedOperations: Operation[] = [
  { method: 'get', path: paths.atom, summary: 'All public harvests as an Atom feed, what changed last first', query: feedQuery, mediaType: 'application/atom+xml', open: true },
  { method: 'get', path: paths.json, summary: 'The same as a JSON Feed 1.1', query: feedQuery, mediaType: 'application/feed+json', open: true },
]
