import type { Translate } from '../../platform/messages.ts'
import { paths } from './paths.ts'

/** The feeds of public harvests, for the head of pages that show some. */
export const harvestFeeds = (t: Translate) => [
  { href: paths.atom, title: t('harvests.feed.atom'), type: 'application/atom+xml' as const },
  { href: paths.jsonFeed, title: t('harvests.feed.json'), type: 'application/feed+json' as const },
]
