import { generateAtomFeed } from 'feedsmith'
import { legible } from '../../platform/legible.ts'
import { translator } from '../../platform/messages.ts'
import { type FeedHarvest, harvestPaths, licenceAddress } from '../harvests/index.ts'
import { entryHtml } from './entry-html.tsx'
import { type HarvestFeed, urnOf } from './harvest-feed.ts'
import { paths } from './paths.ts'

/** The feed as Atom (RFC 4287), with further pages as RFC 5005 has them. */
export const atomOf = ({ community, items, updatedAt, next }: HarvestFeed, url: string): string => {
  const t = translator(community.language)
  return generateAtomFeed(
    {
      id: urnOf(community.feedId),
      title: { value: legible(t('feeds.title', { community: community.name })) },
      subtitle: { value: t('feeds.subtitle') },
      updated: updatedAt,
      authors: [{ name: legible(community.name), uri: url }],
      generator: { text: 'Kring' },
      links: [
        { rel: 'self', type: 'application/atom+xml', href: url + paths.atom },
        { rel: 'alternate', type: 'text/html', href: url + harvestPaths.list },
        ...(next ? [{ rel: 'next', type: 'application/atom+xml', href: `${url}${paths.atom}?after=${next}` }] : []),
      ],
      entries: items.map((item) => atomEntry(item, community, url)),
    },
    { strict: true },
  )
}

const atomEntry = (item: FeedHarvest, { language }: HarvestFeed['community'], url: string) => {
  const t = translator(language)
  const licence = licenceAddress(item.licence)
  return {
    id: urnOf(item.feedId),
    title: { type: 'text', value: legible(item.title) },
    published: item.publishedAt,
    updated: item.updatedAt,
    links: [{ rel: 'alternate', type: 'text/html', href: url + harvestPaths.one(item.id) }, ...(licence ? [{ rel: 'license', href: licence }] : [])],
    rights: { value: t(`harvests.licence.${item.licence}`) },
    contributors: item.thanks.named.map(({ name }) => ({ name: legible(name) })),
    categories: (item.question?.themes ?? []).map((theme) => ({ term: legible(theme) })),
    content: { type: 'html', value: entryHtml(item, language, url) },
  }
}
