import { useReader } from '../../platform/reader.tsx'
import { BackLink, ButtonLink, Card, Cards, Empty, Filters, Layout, Lead, Pagination, PersonLine, QuietLink, Title } from '../../ui/index.ts'
import type { PeoplePage as Found, PersonInList } from './list-people.ts'
import { paths } from './paths.ts'

export type PeoplePageProps = { found: Found; q: string; isFirst: boolean }

/** Everybody who is here, and a way to find somebody by name or by what they know. */
export const PeoplePage = ({ found, q, isFirst }: PeoplePageProps) => {
  const { t } = useReader()
  const older = found.next ? `${paths.list}?${new URLSearchParams({ ...(q && { q }), after: found.next })}` : undefined
  return (
    <Layout title={t('people.list.title')} wide noIndex>
      {!isFirst && <BackLink href={paths.list}>{t('people.list.first')}</BackLink>}
      <Title>{t('people.list.title')}</Title>
      <Lead>{t('people.list.lead')}</Lead>
      <Filters action={paths.list} values={{ q }} search={{ name: 'q', label: t('people.list.search'), placeholder: t('people.list.example') }} />
      <QuietLink href={paths.organisations}>{t('people.list.organisations')}</QuietLink>
      {found.items.length === 0 ? (
        <Empty title={t('people.list.none')} action={<ButtonLink href={paths.profile}>{t('people.list.fill-in')}</ButtonLink>}>
          {t('people.list.none.words')}
        </Empty>
      ) : (
        <Cards columns={2}>
          {found.items.map((person) => (
            <Card>
              <PersonInCard person={person} />
            </Card>
          ))}
        </Cards>
      )}
      <Pagination older={older} words={{ newer: t('people.list.newer'), older: t('people.list.older') }} />
    </Layout>
  )
}

const PersonInCard = ({ person }: { person: PersonInList }) => {
  const { t } = useReader()
  const first = (side: 'learn' | 'teach') => person.phrases.filter((phrase) => phrase.side === side).slice(0, 2).map(({ text }) => text)
  const [learns, teaches] = [first('learn'), first('teach')]
  return (
    <PersonLine person={person} role={roleWords(person)}>
      {learns.length > 0 && <p>{t('people.list.learns', { what: learns.join(' · ') })}</p>}
      {teaches.length > 0 && <p>{t('people.list.teaches', { what: teaches.join(' · ') })}</p>}
    </PersonLine>
  )
}

/** What somebody does, and where. */
export const roleWords = ({ role, organisations }: Pick<PersonInList, 'role' | 'organisations'>): string =>
  [role, ...organisations.map(({ name }) => name)].filter(Boolean).join(' · ')
