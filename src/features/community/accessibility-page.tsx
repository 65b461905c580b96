import { useReader } from '../../platform/reader.tsx'
import { Layout, Lead, Section, Title } from '../../ui/index.ts'

/** What we promise, what falls short of it, and whom to tell. */
export const AccessibilityPage = ({ contacts }: { contacts: string[] }) => {
  const { t } = useReader()
  return (
    <Layout title={t('community.accessibility.title')}>
      <Title>{t('community.accessibility.title')}</Title>
      <Lead>{t('community.accessibility.lead')}</Lead>
      <ul>
        {(['keyboard', 'scripts', 'contrast', 'words', 'time'] as const).map((promise) => (
          <li>{t(`community.accessibility.${promise}`)}</li>
        ))}
      </ul>
      <Section title={t('community.accessibility.proof')} id="proof">
        <p>{t('community.accessibility.tested')}</p>
      </Section>
      <Section title={t('community.accessibility.short')} id="short">
        <ul>
          <li>{t('community.accessibility.passkey')}</li>
          <li>{t('community.accessibility.written-by-people')}</li>
        </ul>
      </Section>
      <Section title={t('community.accessibility.tell')} id="tell">
        <p>{t('community.accessibility.whom')}</p>
        {contacts.length > 0 && (
          <ul>
            {contacts.map((name) => (
              <li>{name}</li>
            ))}
          </ul>
        )}
      </Section>
    </Layout>
  )
}
