import { useReader } from '../../platform/reader.tsx'
import { BackLink, Divided, Empty, Layout, Lead, PersonLine, Section, Title, addresses } from '../../ui/index.ts'
import type { Confidant } from './queries.ts'

const sections = [
  {
    title: 'aliases.about.hidden',
    points: ['aliases.about.hidden.name', 'aliases.about.hidden.lists', 'aliases.about.hidden.mail', 'aliases.about.hidden.circle', 'aliases.about.hidden.harvest'],
  },
  {
    title: 'aliases.about.limits',
    points: ['aliases.about.limits.story', 'aliases.about.limits.readers', 'aliases.about.limits.circle', 'aliases.about.limits.computer', 'aliases.about.limits.leaving'],
  },
  { title: 'aliases.about.drop', points: ['aliases.about.drop.when', 'aliases.about.drop.back'] },
] as const

/** What an alias hides, what it can't promise, and who may lift it. */
export const AboutAliasesPage = ({ confidants }: { confidants: Confidant[] }) => {
  const { t } = useReader()
  return (
    <Layout title={t('aliases.about.title')} noIndex>
      <BackLink href={addresses.questions}>{t('ui.nav.questions')}</BackLink>
      <Title>{t('aliases.about.title')}</Title>
      <Lead>{t('aliases.about.lead')}</Lead>
      {sections.map(({ title, points }) => (
        <Section title={t(title)}>
          <ul>
            {points.map((point) => (
              <li>{t(point)}</li>
            ))}
          </ul>
        </Section>
      ))}
      <Section title={t('aliases.confidants.title')} id="confidants">
        <p>{t('aliases.confidants.what')}</p>
        {confidants.length === 0 ? <Empty title={t('aliases.confidants.none')}>{t('aliases.confidants.none.hint')}</Empty> : <Divided items={confidants.map(({ person, role }) => <PersonLine person={person} role={role} />)} />}
      </Section>
    </Layout>
  )
}
