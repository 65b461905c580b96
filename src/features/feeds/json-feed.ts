import { generateJsonFeed } from 'feedsmith'
import { legible } from '../../platform/legible.ts'
import { translator } from '../../platform/messages.ts'
import { type FeedHarvest, harvestPaths } from '../harvests/index.ts'
import { entryHtml } from './entry-html.tsx'
import { type HarvestFeed, urnOf } from './harvest-feed.ts'
import { paths } from './paths.ts'

/** The feed as JSON Feed 1.1. */
export const jsonFeedOf = ({ community, items, next }: HarvestFeed, url: string): string => {
  const t = translator(community.language)
  return JSON.stringify(
    generateJsonFeed(
      {
        title: legible(t('feeds.title', { community: community.name })),
        description: t('feeds.subtitle'),
        home_page_url: url + harvestPaths.list,
        feed_url: url + paths.json,
        ...(next && { next_url: `${url}${paths.json}?after=${next}` }),
        language: community.language,
        authors: [{ name: legible(community.name), url }],
        items: items.map((item) => jsonItem(item, community, url)),
      },
      { strict: true },
    ),
  )
}

const jsonItem = (item: FeedHarvest, { language }: HarvestFeed['community'], url: string) => ({
  id: urnOf(item.feedId),
  url: url + harvestPaths.one(item.id),
  title: legible(item.title),
  content_html: entryHtml(item, language, url),
  date_published: item.publishedAt,
  date_modified: item.updatedAt,
  tags: (item.question?.themes ?? []).map(legible),
  authors: item.thanks.named.map(({ name }) => ({ name: legible(name) })),
})
