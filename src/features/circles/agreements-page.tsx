import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Form, Layout, Lead, Notice, QuietLink, Submit, TextField, Title } from '../../ui/index.ts'
import { AgreementFacts } from './agreements.tsx'
import { paths } from './paths.ts'
import type { CircleView } from './queries.ts'

/** A member changes what the circle agreed on. If somebody else did so meanwhile, what stands there now is shown beside it. */
export const AgreementsPage = ({ circle, form }: { circle: CircleView; form: FormState }) => {
  const { t } = useReader()
  const isStale = form.problem !== undefined && Number(form.values['version']) !== circle.version
  return (
    <Layout title={t('circles.agreements.change')} noIndex>
      <BackLink href={paths.one(circle.id)}>{circle.purpose}</BackLink>
      <Title>{t('circles.agreements.change')}</Title>
      <Lead>{t('circles.agreements.lead')}</Lead>
      {isStale && (
        <Notice tone="warning" title={t('circles.agreements.stored')}>
          <p>{circle.purpose}</p>
          <AgreementFacts circle={circle} />
        </Notice>
      )}
      <Form action={paths.agreements(circle.id)} state={form} id="agreements">
        <input type="hidden" name="version" value={String(circle.version)} />
        <TextField name="purpose" label={t('circles.form.purpose')} maxLength={300} />
        <TextField name="rhythm" label={t('circles.rhythm')} maxLength={600} optional />
        <TextField name="confidentiality" label={t('circles.confidentiality')} maxLength={600} optional />
        <TextField name="duration" label={t('circles.duration')} maxLength={600} optional />
        <Submit beside={<QuietLink href={paths.one(circle.id)}>{t('circles.cancel')}</QuietLink>}>{t('circles.agreements.save')}</Submit>
      </Form>
    </Layout>
  )
}
