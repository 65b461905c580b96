import { useReader } from '../../platform/reader.tsx'
import { Actions, ButtonLink, Layout, Lead, QuietLink, Title, addresses } from '../../ui/index.ts'
import { paths } from './paths.ts'

/** The same for everybody who asked for a link, known here or not. */
export const AskedPage = ({ hasOutbox }: { hasOutbox: boolean }) => {
  const { t } = useReader()
  return (
    <Layout title={t('sign-in.asked.title')} noIndex>
      <Title>{t('sign-in.asked.title')}</Title>
      <Lead>{t('sign-in.asked.lead')}</Lead>
      {hasOutbox ? (
        <Actions>
          <ButtonLink href={addresses.outbox}>{t('sign-in.asked.outbox')}</ButtonLink>
        </Actions>
      ) : (
        <p>{t('sign-in.asked.not-there')}</p>
      )}
      <Actions>
        <QuietLink href={paths.signIn}>{t('sign-in.asked.again')}</QuietLink>
      </Actions>
    </Layout>
  )
}
