import { emptyForm, type FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, BackLink, DateField, Form, Layout, QuietLink, Submit, TextArea, Title } from '../../ui/index.ts'
import { dayAfter, usualEnd } from './end-day.ts'
import { paths } from './paths.ts'
import type { CircleView } from './queries.ts'

type StepProps = { circle: CircleView; form?: FormState | undefined }

export const RenewalPage = ({ circle, form }: StepProps) => {
  const { t, now } = useReader()
  return (
    <Layout title={t('circles.renew')} noIndex>
      <BackLink href={paths.one(circle.id)}>{circle.purpose}</BackLink>
      <Title>{t('circles.renew')}</Title>
      <p>{t('circles.renew.explain')}</p>
      <Form action={paths.renewals(circle.id)} state={form ?? emptyForm({ endsOn: usualEnd(now) })} id="renewal">
        <DateField name="endsOn" label={t('circles.ends')} earliest={dayAfter(now, 1)} />
        <Submit beside={<Back circle={circle} />}>{t('circles.renew.button')}</Submit>
      </Form>
    </Layout>
  )
}

export const ClosurePage = ({ circle, form }: StepProps) => {
  const { t } = useReader()
  return (
    <Layout title={t('circles.close')} noIndex>
      <BackLink href={paths.one(circle.id)}>{circle.purpose}</BackLink>
      <Title>{t('circles.close')}</Title>
      <p>{t('circles.close.explain')}</p>
      <Form action={paths.closure(circle.id)} state={form ?? emptyForm()} id="closure">
        <TextArea name="why" label={t('circles.close.why')} hint={t('circles.close.why-hint')} maxLength={1_000} rows={3} optional />
        <Submit beside={<Back circle={circle} />}>{t('circles.close.button')}</Submit>
      </Form>
    </Layout>
  )
}

export const LeavePage = ({ circle }: StepProps) => {
  const { t } = useReader()
  return (
    <Layout title={t('circles.leave')} noIndex>
      <BackLink href={paths.one(circle.id)}>{circle.purpose}</BackLink>
      <Title>{t('circles.leave')}</Title>
      <p>{t('circles.leave.explain')}</p>
      <Actions>
        <ActionForm action={paths.leave(circle.id)} look="danger">
          {t('circles.leave.button')}
        </ActionForm>
        <Back circle={circle} />
      </Actions>
    </Layout>
  )
}

const Back = ({ circle }: StepProps) => {
  const { t } = useReader()
  return <QuietLink href={paths.one(circle.id)}>{t('circles.cancel')}</QuietLink>
}
