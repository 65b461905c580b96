import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Card, Form, Layout, Lead, Notice, PersonLine, Prose, QuietLink, Submit, TextArea, Title } from '../../ui/index.ts'
import { paths } from './paths.ts'
import { liftRefusal } from './policy.ts'
import type { AliasToLift, OwnLifting } from './queries.ts'

export type LiftPageProps = { alias: AliasToLift; lifted: OwnLifting | undefined; form?: FormState | undefined }

/** A confidant finds out who asks, and writes why; or sees who it was that they found out. */
export const LiftPage = ({ alias, lifted, form }: LiftPageProps) => {
  const { t } = useReader()
  const refusal = liftRefusal(alias)
  return (
    <Layout title={t('aliases.lift.title')} noIndex>
      <BackLink href={paths.question(alias.id)}>{alias.title}</BackLink>
      <Title>{t('aliases.lift.title')}</Title>
      <Lead>{t('aliases.lift.lead', { alias: t(`platform.alias.${alias.field}`) })}</Lead>
      {lifted ? (
        <Found lifted={lifted} />
      ) : refusal ? (
        <Notice>{t('aliases.lift.finished')}</Notice>
      ) : (
        <Form action={paths.liftings(alias.id)} state={form} id="lifting">
          <TextArea name="reason" label={t('aliases.lift.reason')} hint={t('aliases.lift.reason.hint')} maxLength={2_000} rows={4} />
          <Submit beside={<QuietLink href={paths.question(alias.id)}>{t('aliases.lift.cancel')}</QuietLink>}>{t('aliases.lift.button')}</Submit>
        </Form>
      )}
    </Layout>
  )
}

const Found = ({ lifted: { asker, liftedAt, reason } }: { lifted: OwnLifting }) => {
  const { t } = useReader()
  return (
    <Card ground="calm" title={t('aliases.lift.found')}>
      <PersonLine person={asker} at={liftedAt}>
        <Prose text={reason} />
      </PersonLine>
      <p>{t('aliases.lift.keep')}</p>
    </Card>
  )
}
