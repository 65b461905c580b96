import { useReader } from '../../platform/reader.tsx'
import { ActionForm, BackLink, Layout, Lead, QuietLink, Section, Title } from '../../ui/index.ts'
import { LiftingLines } from './lifting-lines.tsx'
import { paths } from './paths.ts'
import type { Lifting, OwnAlias } from './queries.ts'

/** One's own alias at a question: what it hides, who found out, and how to drop it. */
export const OwnAliasPage = ({ own, liftings }: { own: OwnAlias; liftings: Lifting[] }) => {
  const { t } = useReader()
  const alias = t(`platform.alias.${own.field}`)
  return (
    <Layout title={t('aliases.title')} noIndex>
      <BackLink href={paths.question(own.id)}>{own.title}</BackLink>
      <Title>{t('aliases.title')}</Title>
      <Lead>{own.droppedAt ? t('aliases.dropped') : t('aliases.mine', { alias })}</Lead>
      {!own.droppedAt && (
        <p>
          {t('aliases.mine.hint')} <QuietLink href={paths.about}>{t('aliases.about.link')}</QuietLink>
        </p>
      )}
      <LiftingLines liftings={liftings} />
      {!own.droppedAt && (
        <Section title={t('aliases.drop.title')} id="drop">
          <p>{t('aliases.drop.hint')}</p>
          <ActionForm action={paths.removal(own.id)} look="danger" confirm={t('aliases.drop.confirm')}>
            {t('aliases.drop.button')}
          </ActionForm>
        </Section>
      )}
    </Layout>
  )
}
