import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { Actions, ButtonLink, Card, Layout, Lead, Notice, Prose, QuietLink, Title } from '../../ui/index.ts'
import { questionPaths, statesToTakePartIn } from '../questions/index.ts'
import { AnswerChoices, InviterLine } from './answer-choices.tsx'
import type { Answer } from './forms.ts'
import { paths } from './paths.ts'
import type { InvitationView } from './queries.ts'

type InvitationPageProps = { invitation: InvitationView; chosen?: Answer | undefined; token?: string | undefined; form?: FormState | undefined }

/** Somebody is asked to a question: by whom, and four ways to answer. Also what a mail leads to, signed in or not. */
export const InvitationPage = (props: InvitationPageProps) => {
  const { t } = useReader()
  const { invitation } = props
  return (
    <Layout title={invitation.title} noIndex>
      <Title above={t('invitations.invited.title')}>{invitation.title}</Title>
      <InviterLine invitation={invitation} />
      {invitation.story && <Prose text={invitation.story} />}
      <QuietLink href={questionPaths.one(invitation.questionId)}>{t('invitations.read')}</QuietLink>
      {invitation.answer && <Said answer={invitation.answer} questionId={invitation.questionId} />}
      {statesToTakePartIn.includes(invitation.state) ? (
        <Card ground={invitation.answer ? 'calm' : 'invite'} title={t(invitation.answer ? 'invitations.answer.other' : 'invitations.answer.question')}>
          <AnswerChoices {...props} />
        </Card>
      ) : (
        <Notice>{t('invitations.finished')}</Notice>
      )}
    </Layout>
  )
}

const Said = ({ answer, questionId }: { answer: Answer; questionId: number }) => {
  const { t } = useReader()
  return (
    <Notice tone="success" title={t(`invitations.said.${answer}`)}>
      <p>{t(`invitations.said.${answer}.next`)}</p>
      {answer === 'experience' && (
        <Actions>
          <ButtonLink href={questionPaths.newExperience(questionId)}>{t('invitations.promised.button')}</ButtonLink>
        </Actions>
      )}
      {answer === 'not-now' && (
        <Actions>
          <QuietLink href={paths.availability}>{t('invitations.said.availability')}</QuietLink>
        </Actions>
      )}
    </Notice>
  )
}

/** A link that answers nothing any more. */
export const SpentInvitationPage = () => {
  const { t } = useReader()
  return (
    <Layout title={t('invitations.spent.title')} noIndex>
      <Title>{t('invitations.spent.title')}</Title>
      <Lead>{t('invitations.spent.text')}</Lead>
    </Layout>
  )
}
