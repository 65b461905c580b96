import { useReader } from '../../platform/reader.tsx'
import { Card, Cards, Empty, Filters, Highlighted, Layout, QuietLink, Section, Soft, StateMark, type QuestionStateName, Title, When, addresses, nameOf } from '../../ui/index.ts'
import { type Group, type SearchQuery, groups } from './forms.ts'
import type { Found } from './found.ts'
import { paths } from './paths.ts'
import type { Findings } from './search.ts'

/** One box, and under it what was found by kind, each with the words that make it so. */
export const SearchPage = ({ query, findings }: { query: SearchQuery; findings: Findings }) => {
  const { t, viewer } = useReader()
  const kinds = groups.filter((group) => viewer.kind === 'member' || group === 'questions' || group === 'harvests')
  const title = query.q ? t('search.title.for', { q: query.q }) : t('search.title')
  return (
    <Layout title={title} noIndex>
      <Title>{title}</Title>
      <Filters
        action={paths.search}
        values={{ q: query.q, in: query.in, since: query.since }}
        keep={query.theme ? { theme: query.theme } : {}}
        search={{ name: 'q', label: t('search.words'), placeholder: t('search.example') }}
        selects={[
          { name: 'in', label: t('search.in'), options: [{ value: '', label: t('search.in.all') }, ...kinds.map((group) => ({ value: group, label: t(`search.group.${group}`) }))] },
          {
            name: 'since',
            label: t('search.since'),
            options: [
              { value: '', label: t('search.since.ever') },
              { value: 'month', label: t('search.since.month') },
              { value: 'year', label: t('search.since.year') },
            ],
          },
        ]}
      />
      {findings.map((one) => (
        <GroupFound {...one} query={query} />
      ))}
      {findings.length === 0 && <NothingFound query={query} />}
    </Layout>
  )
}

const GroupFound = ({ group, found, hasMore, query }: Findings[number] & { query: SearchQuery }) => {
  const { t } = useReader()
  return (
    <Section title={t(`search.group.${group}`)} id={group}>
      <Cards>
        {found.map((one) => (
          <FoundCard found={one} />
        ))}
      </Cards>
      {hasMore && !query.in && (
        <p>
          <QuietLink href={addressOf({ ...query, in: group })}>{t(`search.more.${group}`)}</QuietLink>
        </p>
      )}
      {hasMore && query.in && <Soft>{t('search.first-only')}</Soft>}
    </Section>
  )
}

const FoundCard = ({ found: { path, title, passage, person, at, state, group } }: { found: Found }) => {
  const { t } = useReader()
  return (
    <Card title={<Highlighted segments={title} />} href={path}>
      {passage && (
        <p>
          <Highlighted segments={passage} />
        </p>
      )}
      {(state || at) && (
        <Soft>
          {state && <StateMark state={state as QuestionStateName} />}
          {person && group === 'questions' && <> · {nameOf(person, { t })}</>}
          {at && (
            <>
              {state && ' · '}
              <When at={at} dayOnly />
            </>
          )}
        </Soft>
      )}
    </Card>
  )
}

const NothingFound = ({ query }: { query: SearchQuery }) => {
  const { t } = useReader()
  if (!query.q) return <Empty title={t('search.begin')}>{t('search.begin.hint')}</Empty>
  return (
    <Empty title={t('search.none')} action={<QuietLink href={`${addresses.questions}/new?title=${encodeURIComponent(query.q)}`}>{t('search.none.ask')}</QuietLink>}>
      {t('search.none.hint')}
    </Empty>
  )
}

const addressOf = ({ q, in: group, theme, since }: Omit<SearchQuery, 'in'> & { in: Group }) => {
  const filled = Object.entries({ q, in: group, theme, since: since ?? '' }).filter(([, value]) => value !== '')
  return `${paths.search}?${new URLSearchParams(filled)}`
}
