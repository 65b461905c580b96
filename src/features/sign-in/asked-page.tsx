import { useReader } from '../../platform/reader.tsx'
import { Actions, Layout, Lead, QuietLink, Title } from '../../ui/index.ts'
import { paths } from './paths.ts'

/** The same for everybody who asked for a link, known here or not. */
export const AskedPage = () => {
  const { t } = useReader()
  return (
    <Layout title={t('sign-in.asked.title')} noIndex>
      <Title>{t('sign-in.asked.title')}</Title>
      <Lead>{t('sign-in.asked.lead')}</Lead>
      <p>{t('sign-in.asked.not-there')}</p>
      <Actions>
        <QuietLink href={paths.signIn}>{t('sign-in.asked.again')}</QuietLink>
      </Actions>
    </Layout>
  )
}
