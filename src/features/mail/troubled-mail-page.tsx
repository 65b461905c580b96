import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, Card, Cards, Empty, Layout, Lead, Notice, Soft, Title, When } from '../../ui/index.ts'
import { paths } from './paths.ts'
import type { TroubledMail } from './queries.ts'

/** What an administrator decides about: mail that failed, and mail that may or may not have arrived. */
export const TroubledMailPage = ({ waiting, mails, hasServer }: { waiting: number; mails: TroubledMail[]; hasServer: boolean }) => {
  const { t } = useReader()
  return (
    <Layout title={t('mail.troubled.title')} noIndex>
      <Title>{t('mail.troubled.title')}</Title>
      <Lead>{t('mail.troubled.waiting', { count: waiting })}</Lead>
      {!hasServer && <Notice tone="warning">{t('mail.troubled.no-server')}</Notice>}
      {mails.length === 0 ? (
        // What waits for a server is not in order, so that is not said then.
        hasServer && <Empty title={t('mail.troubled.empty')}>{t('mail.troubled.empty.words')}</Empty>
      ) : (
        <Cards>
          {mails.map((mail) => (
            <TroubledMailCard mail={mail} />
          ))}
        </Cards>
      )}
    </Layout>
  )
}

const TroubledMailCard = ({ mail: { id, state, address, problem, madeAt } }: { mail: TroubledMail }) => {
  const { t } = useReader()
  return (
    <Card title={t('mail.to', { address })} ground="warn">
      <Soft>
        <When at={madeAt} />
      </Soft>
      <p>{t(state === 'failed' ? 'mail.troubled.failed' : 'mail.troubled.unconfirmed')}</p>
      {problem && <Soft>{problem}</Soft>}
      <Actions>
        <ActionForm action={paths.settlement(id)} values={{ answer: 'again' }} label={t('mail.troubled.again-for', { address })}>
          {t('mail.troubled.again')}
        </ActionForm>
        <ActionForm action={paths.settlement(id)} values={{ answer: 'leave' }} look="link" label={t('mail.troubled.leave-for', { address })}>
          {t('mail.troubled.leave')}
        </ActionForm>
      </Actions>
    </Card>
  )
}
