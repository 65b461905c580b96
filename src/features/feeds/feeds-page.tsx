import { useReader } from '../../platform/reader.tsx'
import { Facts, Layout, Lead, QuietLink, Section, Title } from '../../ui/index.ts'
import { harvestFeeds, harvestPaths } from '../harvests/index.ts'
import { paths } from './paths.ts'

/** What a feed is, and where ours are. */
export const FeedsPage = ({ url }: { url: string }) => {
  const { t } = useReader()
  return (
    <Layout title={t('feeds.page')} description={t('feeds.lead')} feeds={harvestFeeds(t)}>
      <Title>{t('feeds.page')}</Title>
      <Lead>{t('feeds.lead')}</Lead>
      <p>{t('feeds.how')}</p>
      <Section title={t('feeds.addresses')} id="addresses">
        <Facts
          facts={[
            { name: 'Atom', value: <a href={paths.atom}>{url + paths.atom}</a> },
            { name: 'JSON Feed', value: <a href={paths.json}>{url + paths.json}</a> },
          ]}
        />
      </Section>
      <Section title={t('feeds.what')} id="what">
        <ul>
          <li>{t('feeds.what.public')}</li>
          <li>{t('feeds.what.changes')}</li>
          <li>{t('feeds.what.stable')}</li>
        </ul>
      </Section>
      <p>
        <QuietLink href={harvestPaths.list}>{t('feeds.to-harvests')}</QuietLink>
      </p>
    </Layout>
  )
}
