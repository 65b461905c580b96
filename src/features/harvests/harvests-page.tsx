import { useReader } from '../../platform/reader.tsx'
import { Cards, Empty, Filters, Layout, Lead, Notice, Pagination, QuietLink, Title, addresses } from '../../ui/index.ts'
import { harvestFeeds } from './feed-links.ts'
import type { ListQuery } from './forms.ts'
import { HarvestCard } from './harvest-card.tsx'
import type { HarvestLines } from './list-harvests.ts'
import { paths } from './paths.ts'

export type HarvestsPageProps = {
  list: HarvestLines
  filter: ListQuery
  themes: string[]
  /** What this reader is writing and nobody else reads yet. */
  drafts: { id: number; title: string }[]
}

/** Everything that was harvested and that this reader may read. */
export const HarvestsPage = ({ list, filter, themes, drafts }: HarvestsPageProps) => {
  const { t } = useReader()
  const themeOptions = [{ value: '', label: t('harvests.list.all-themes') }, ...themes.map((theme) => ({ value: theme, label: theme }))]
  const narrowed = filter.q !== '' || filter.theme !== ''
  return (
    <Layout title={t('harvests.list.title')} description={t('harvests.list.lead')} feeds={harvestFeeds(t)}>
      <Title>{t('harvests.list.title')}</Title>
      <Lead>{t('harvests.list.lead')}</Lead>
      {drafts.length > 0 && (
        <Notice title={t('harvests.list.drafts')}>
          <ul>
            {drafts.map(({ id, title }) => (
              <li>
                <a href={paths.draft(id)}>{title}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {(narrowed || list.items.length > 0) && (
        <Filters
          action={paths.list}
          values={{ q: filter.q, theme: filter.theme }}
          search={{ name: 'q', label: t('harvests.list.search'), placeholder: t('harvests.list.search.example') }}
          selects={themes.length ? [{ name: 'theme', label: t('harvests.list.theme'), options: themeOptions }] : []}
        />
      )}
      {list.items.length === 0 ? (
        <NothingHere narrowed={narrowed} />
      ) : (
        <Cards>
          {list.items.map((harvest) => (
            <HarvestCard harvest={harvest} />
          ))}
        </Cards>
      )}
      <Pagination
        older={list.next ? olderAddress(filter, list.next) : undefined}
        newer={filter.after ? newestAddress(filter) : undefined}
        words={{ newer: t('harvests.list.newest'), older: t('harvests.list.older') }}
      />
      <p>
        <QuietLink href={addresses.feeds}>{t('harvests.list.follow')}</QuietLink>
      </p>
    </Layout>
  )
}

const NothingHere = ({ narrowed }: { narrowed: boolean }) => {
  const { t } = useReader()
  return narrowed ? (
    <Empty title={t('harvests.list.none-found')} action={<QuietLink href={paths.list}>{t('harvests.list.all')}</QuietLink>}>
      {t('harvests.list.none-found.hint')}
    </Empty>
  ) : (
    <Empty title={t('harvests.list.empty')} action={<QuietLink href={addresses.questions}>{t('harvests.list.to-questions')}</QuietLink>}>
      {t('harvests.list.empty.hint')}
    </Empty>
  )
}

const withQuery = (values: Record<string, string>) => {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''))
  return query.size ? `${paths.list}?${query}` : paths.list
}

const olderAddress = ({ q, theme }: ListQuery, after: string) => withQuery({ q, theme, after })
const newestAddress = ({ q, theme }: ListQuery) => withQuery({ q, theme })
