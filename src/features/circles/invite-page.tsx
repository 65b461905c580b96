import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Choices, Empty, Form, Layout, Lead, QuietLink, Submit, Title } from '../../ui/index.ts'
import { candidateOption } from './candidate-option.ts'
import type { Candidate } from './candidates.ts'
import { paths } from './paths.ts'
import { most } from './policy.ts'
import type { CircleView } from './queries.ts'

/** Who formed the circle asks more people into it. */
export const InvitePage = ({ circle, candidates, form }: { circle: CircleView; candidates: Candidate[]; form: FormState }) => {
  const { t } = useReader()
  const places = most - circle.members.length
  return (
    <Layout title={t('circles.invite.title')} noIndex>
      <BackLink href={paths.one(circle.id)}>{circle.purpose}</BackLink>
      <Title>{t('circles.invite.title')}</Title>
      {candidates.length === 0 ? (
        <Empty title={t('circles.invite.nobody-left')}>{t('circles.invite.nobody-left-explain')}</Empty>
      ) : (
        <>
          <Lead>{t('circles.invite.lead')}</Lead>
          <Form action={paths.members(circle.id)} state={form} id="invite">
            <input type="hidden" name="people" value="" />
            <Choices
              name="people"
              label={t('circles.form.people')}
              hint={t('circles.invite.hint', { places })}
              options={candidates.map((candidate) => candidateOption(candidate, t))}
            />
            <Submit beside={<QuietLink href={paths.one(circle.id)}>{t('circles.cancel')}</QuietLink>}>{t('circles.form.submit')}</Submit>
          </Form>
        </>
      )}
    </Layout>
  )
}
