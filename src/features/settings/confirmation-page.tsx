import { useReader } from '../../platform/reader.tsx'
import { Form, Layout, Lead, QuietLink, Submit, Title } from '../../ui/index.ts'
import { paths } from './paths.ts'

/** What the link in a new mailbox opens: one button, because programs that look at mail open every link. */
export const ConfirmationPage = ({ token, address }: { token: string; address: string | undefined }) => {
  const { t } = useReader()
  const title = t(address ? 'settings.address.confirm.title' : 'settings.address.spent.title')
  return (
    <Layout title={title} noIndex>
      <Title>{title}</Title>
      {address ? (
        <>
          <Lead>{t('settings.address.confirm.lead', { address })}</Lead>
          <Form action={paths.confirmations}>
            <input type="hidden" name="token" value={token} />
            <Submit>{t('settings.address.confirm.button')}</Submit>
          </Form>
        </>
      ) : (
        <>
          <Lead>{t('settings.address.spent')}</Lead>
          <QuietLink href={`${paths.settings}#addresses`}>{t('settings.title')}</QuietLink>
        </>
      )}
    </Layout>
  )
}
