import { useReader } from '../../platform/reader.tsx'
import { Actions, BackLink, ButtonLink, Card, Layout, Prose, Soft, Title, When } from '../../ui/index.ts'
import { paths } from './paths.ts'
import type { KeptMail } from './queries.ts'

/** One mail as it would be read: its words here, and its page on an address of its own. */
export const KeptMailPage = ({ mail: { id, subject, address, text, html, madeAt } }: { mail: KeptMail }) => {
  const { t } = useReader()
  return (
    <Layout title={subject} noIndex>
      <BackLink href={paths.outbox}>{t('mail.outbox.title')}</BackLink>
      <Title>{subject}</Title>
      <Soft>
        {t('mail.to', { address })} · <When at={madeAt} />
      </Soft>
      <Card>
        <Prose text={text} />
      </Card>
      {html && (
        <Actions>
          <ButtonLink href={paths.keptPage(id)} look="quiet">
            {t('mail.as-page')}
          </ButtonLink>
        </Actions>
      )}
    </Layout>
  )
}
