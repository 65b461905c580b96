import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Form, Layout, QuietLink, Submit, TextArea, Title } from '../../ui/index.ts'
import { paths } from './paths.ts'
import { mostOwnQuestion } from './policy.ts'
import type { CircleView } from './queries.ts'

/** A member words their own version of the shared question. */
export const MemberPage = ({ circle, form }: { circle: CircleView; form: FormState }) => {
  const { t } = useReader()
  return (
    <Layout title={t('circles.question.label')} noIndex>
      <BackLink href={paths.one(circle.id)}>{circle.purpose}</BackLink>
      <Title>{t('circles.question.label')}</Title>
      <Form action={paths.me(circle.id)} state={form} id="own-question">
        <input type="hidden" name="answer" value="accepted" />
        {circle.confirmedVersion === circle.agreementsVersion && <input type="hidden" name="agreementsVersion" value={String(circle.agreementsVersion)} />}
        <TextArea name="ownQuestion" label={t('circles.question.label')} hint={t('circles.question.hint')} maxLength={mostOwnQuestion} rows={4} optional />
        <Submit beside={<QuietLink href={paths.one(circle.id)}>{t('circles.cancel')}</QuietLink>}>{t('circles.question.save')}</Submit>
      </Form>
    </Layout>
  )
}
