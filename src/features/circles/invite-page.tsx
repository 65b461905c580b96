import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, ButtonLink, Choices, Empty, Form, Layout, Lead, QuietLink, Submit, Title } from '../../ui/index.ts'
import { candidateOption } from './candidate-option.ts'
import type { Candidate } from './candidates.ts'
import { paths } from './paths.ts'
import { most } from './policy.ts'
import type { CircleView } from './queries.ts'

type InviteProps = { circle: CircleView; candidates: Candidate[]; form: FormState }

/** Who formed the circle asks more people into it. */
export const InvitePage = (props: InviteProps) => {
  const { t } = useReader()
  const { circle, candidates } = props
  return (
    <Layout title={t('circles.invite.title')} noIndex>
      <BackLink href={paths.one(circle.id)}>{circle.purpose}</BackLink>
      <Title>{t('circles.invite.title')}</Title>
      {circle.isWrittenIn ? (
        <TooLate questionId={circle.questionId} />
      ) : candidates.length === 0 ? (
        <Empty title={t('circles.invite.nobody-left')}>{t('circles.invite.nobody-left-explain')}</Empty>
      ) : (
        <InviteForm {...props} />
      )}
    </Layout>
  )
}

const TooLate = ({ questionId }: { questionId: number }) => {
  const { t } = useReader()
  return (
    <Empty title={t('circles.invite.too-late')} action={<ButtonLink href={paths.new(questionId)}>{t('circles.invite.second')}</ButtonLink>}>
      {t('circles.invite.written-in')}
    </Empty>
  )
}

const InviteForm = ({ circle, candidates, form }: InviteProps) => {
  const { t } = useReader()
  return (
    <>
      <Lead>{t('circles.invite.lead')}</Lead>
      <Form action={paths.members(circle.id)} state={form} id="invite">
        <input type="hidden" name="people" value="" />
        <Choices
          name="people"
          label={t('circles.form.people')}
          hint={t('circles.invite.hint', { places: most - circle.members.length })}
          options={candidates.map((candidate) => candidateOption(candidate, t))}
        />
        <Submit beside={<QuietLink href={paths.one(circle.id)}>{t('circles.cancel')}</QuietLink>}>{t('circles.form.submit')}</Submit>
      </Form>
    </>
  )
}
