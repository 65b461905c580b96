import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, BackLink, Layout, QuietLink, Title } from '../../ui/index.ts'
import type { Draft } from './draft.ts'
import { paths } from './paths.ts'

/** Before a whole harvest is taken back: what that does, and what it leaves. */
export const WithdrawPage = ({ draft }: { draft: Draft }) => {
  const { t } = useReader()
  return (
    <Layout title={t('harvests.withdraw.title')} noIndex>
      <BackLink href={paths.draft(draft.id)}>{draft.title}</BackLink>
      <Title>{t('harvests.withdraw.title')}</Title>
      <p>{t('harvests.withdraw.explain')}</p>
      <Actions>
        <ActionForm action={paths.withdraw(draft.id)} look="danger">
          {t('harvests.withdraw.button')}
        </ActionForm>
        <QuietLink href={paths.draft(draft.id)}>{t('harvests.withdraw.cancel')}</QuietLink>
      </Actions>
    </Layout>
  )
}
