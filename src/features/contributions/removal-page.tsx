import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, BackLink, Card, Layout, Prose, QuietLink, Title } from '../../ui/index.ts'
import { contributionPaths as paths } from './paths.ts'
import type { Contribution } from './queries.ts'

export const RemovalPage = ({ contribution: { id, text } }: { contribution: Contribution }) => {
  const { t } = useReader()
  return (
    <Layout title={t('contributions.delete.title')} noIndex>
      <BackLink href={paths.one(id)}>{t('contributions.back')}</BackLink>
      <Title>{t('contributions.delete.title')}</Title>
      <Card>
        <Prose text={text} />
      </Card>
      <p>{t('contributions.delete.explain')}</p>
      <Actions>
        <ActionForm action={paths.removal(id)} look="danger">
          {t('contributions.delete.confirm')}
        </ActionForm>
        <QuietLink href={paths.one(id)}>{t('contributions.delete.cancel')}</QuietLink>
      </Actions>
    </Layout>
  )
}
