import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Form, Layout, Lead, Notice, QuietLink, Submit, TextArea, Title } from '../../ui/index.ts'
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
        <TextArea name="purpose" label={t('circles.form.purpose')} rows={2} />
        <TextArea name="rhythm" label={t('circles.rhythm')} rows={2} optional />
        <TextArea name="confidentiality" label={t('circles.confidentiality')} rows={3} optional />
        <TextArea name="duration" label={t('circles.duration')} rows={2} optional />
        <Submit beside={<QuietLink href={paths.one(circle.id)}>{t('circles.cancel')}</QuietLink>}>{t('circles.agreements.save')}</Submit>
      </Form>
    </Layout>
  )
}
