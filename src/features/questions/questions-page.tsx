import { useReader } from '../../platform/reader.tsx'
import { ButtonLink, Cards, Empty, Filters, Kept, Layout, Lead, Pagination, Title } from '../../ui/index.ts'
import { type ListQuery, drives, states } from './forms.ts'
import { paths } from './paths.ts'
import type { FilterChoices } from './filter-choices.ts'
import type { QuestionLines } from './list-questions.ts'
import { QuestionCard } from './question-card.tsx'

export type QuestionsPageProps = { list: QuestionLines; filter: ListQuery; choices: FilterChoices }

export const QuestionsPage = ({ list, filter, choices }: QuestionsPageProps) => {
  const { t, viewer } = useReader()
  const isFiltered = Boolean(filter.q || filter.theme || filter.drive || filter.state || filter.organisation)
  return (
    <Layout title={t('questions.list.title')} description={t('questions.list.lead')}>
      <Title>{t('questions.list.title')}</Title>
      <Lead>{t('questions.list.lead')}</Lead>
      {viewer.kind === 'member' && (
        <p>
          <ButtonLink href={paths.new}>{t('questions.ask.title')}</ButtonLink>
        </p>
      )}
      <Kept as={`${choices.name} ${JSON.stringify(given(filter))}`} stamp={filter.q ? undefined : 0} draw={() => <QuestionFilters filter={filter} choices={choices} />} />
      {list.items.length === 0 ? (
        <Empty title={t(isFiltered ? 'questions.list.none-found' : 'questions.list.none')} action={<ButtonLink href={paths.new}>{t('questions.ask.title')}</ButtonLink>}>
          {t(isFiltered ? 'questions.list.none-found.hint' : 'questions.list.none.hint')}
        </Empty>
      ) : (
        <Cards>
          {list.items.map((question) => (
            <QuestionCard question={question} />
          ))}
        </Cards>
      )}
      <Pagination older={list.next ? `${paths.list}?${new URLSearchParams({ ...given(filter), after: list.next })}` : undefined} />
    </Layout>
  )
}

const given = (filter: ListQuery): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '' && entry[0] !== 'after'))

const QuestionFilters = ({ filter, choices: { themes, organisations } }: Omit<QuestionsPageProps, 'list'>) => {
  const { t } = useReader()
  const all = { value: '', label: t('questions.filter.all') }
  return (
    <Filters
      action={paths.list}
      values={given(filter)}
      search={{ name: 'q', label: t('questions.filter.words') }}
      selects={[
        { name: 'theme', label: t('questions.filter.theme'), options: [all, ...themes.map((theme) => ({ value: theme, label: theme }))] },
        { name: 'drive', label: t('questions.filter.drive'), options: [all, ...drives.map((drive) => ({ value: drive, label: t(`questions.drive.${drive}`) }))] },
        {
          name: 'state',
          label: t('questions.filter.state'),
          options: [{ value: '', label: t('questions.filter.open') }, ...states.map((state) => ({ value: state, label: t(`questions.state.${state}`) }))],
        },
        ...(organisations.length ? [{ name: 'organisation', label: t('questions.filter.organisation'), options: [all, ...organisations.map(({ handle, name }) => ({ value: handle, label: name }))] }] : []),
      ]}
    />
  )
}
