import { useReader } from '../../platform/reader.tsx'
import { Actions, ButtonLink, Layout, Lead, QuietLink, Section, Title, addresses } from '../../ui/index.ts'

/** What this place is, what to expect here, and, in the example, how to begin a place of one's own. */
export const AboutPage = ({ joining }: { joining: 'open' | 'invited' }) => {
  const { t, community, viewer } = useReader()
  return (
    <Layout title={t('community.about.title', { community: community.name })}>
      <Title>{t('community.about.title', { community: community.name })}</Title>
      <Lead>{t('community.about.lead')}</Lead>
      <ol>
        {(['ask', 'join', 'circle', 'harvest'] as const).map((step) => (
          <li>{t(`community.about.${step}`)}</li>
        ))}
      </ol>
      <Section title={t('community.about.expect')} id="expect">
        <ul>
          {(['reading', 'closed', 'consent', 'nobody-scores', 'yours'] as const).map((promise) => (
            <li>{t(`community.about.${promise}`)}</li>
          ))}
        </ul>
        {viewer.kind === 'visitor' && (
          <>
            <p>{t(`community.about.joining.${joining}`)}</p>
            <Actions>
              <ButtonLink href={addresses.signIn}>{t('ui.account.signIn')}</ButtonLink>
              <QuietLink href={addresses.questions}>{t('ui.toQuestions')}</QuietLink>
            </Actions>
          </>
        )}
      </Section>
      {community.isExample && <Begin />}
    </Layout>
  )
}

const Begin = () => {
  const { t } = useReader()
  return (
    <Section title={t('community.begin.title')} id="begin">
      <p>{t('community.begin.what')}</p>
      <ol>
        <li>{t('community.begin.machine')}</li>
        <li>
          {t('community.begin.start')} <code>KRING_URL=https://kring.example.org SMTP_URL=smtps://… npm start</code>
        </li>
        <li>{t('community.begin.link')}</li>
        <li>{t('community.begin.invite')}</li>
      </ol>
      <p>{t('community.begin.more')}</p>
    </Section>
  )
}
