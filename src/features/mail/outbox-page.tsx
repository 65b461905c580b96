import { useReader } from '../../platform/reader.tsx'
import { Card, Cards, Empty, Layout, Lead, Soft, Title, When } from '../../ui/index.ts'
import { paths } from './paths.ts'
import type { KeptMailLine } from './queries.ts'

/** Every mail that would have gone, the newest first. */
export const OutboxPage = ({ mails }: { mails: KeptMailLine[] }) => {
  const { t } = useReader()
  return (
    <Layout title={t('mail.outbox.title')} noIndex>
      <Title>{t('mail.outbox.title')}</Title>
      <Lead>{t('mail.outbox.lead')}</Lead>
      {mails.length === 0 ? (
        <Empty title={t('mail.outbox.empty')}>{t('mail.outbox.empty.words')}</Empty>
      ) : (
        <Cards>
          {mails.map(({ id, subject, address, madeAt }) => (
            <Card title={subject} href={paths.kept(id)}>
              <Soft>
                {t('mail.to', { address })} · <When at={madeAt} />
              </Soft>
            </Card>
          ))}
        </Cards>
      )}
    </Layout>
  )
}
