import type { Child } from 'hono/jsx'
import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, ButtonLink, Card, Form, QuietLink, Submit, TextArea, addresses } from '../../ui/index.ts'
import { paths } from './paths.ts'
import { isOpen, mayContribute, mayJoin } from './policy.ts'
import type { QuestionPageProps } from './question-page.tsx'
import { UrgencyChoices } from './urgency-page.tsx'

/** The one small thing that this reader can do now. */
export const NextStep = (props: QuestionPageProps) => {
  const { question } = props
  const { t, viewer } = useReader()
  if (viewer.kind === 'visitor')
    return isOpen(question.state) ? (
      <Card ground="invite" title={t('questions.next.visitor')} id="join">
        <p>{t('questions.next.visitor.hint')}</p>
        <Actions>
          <ButtonLink href={`${addresses.signIn}?return_to=${encodeURIComponent(paths.one(question.id))}`}>{t('questions.next.sign-in')}</ButtonLink>
        </Actions>
      </Card>
    ) : null
  if (viewer.personId === question.askerId) return <AskersStep {...props} />
  if (mayJoin(viewer, question)) return <JoinStep {...props} />
  if (question.joined && mayContribute(viewer, question))
    return (
      <Card ground="calm" title={t('questions.next.joined')} id="join">
        <p>{t('questions.next.joined.hint')}</p>
        <Actions>
          <QuietLink href={paths.newExperience(question.id)}>{t('questions.experience.title')}</QuietLink>
        </Actions>
      </Card>
    )
  return <FollowChoice {...props} />
}

const JoinStep = ({ question, joinForm }: QuestionPageProps) => {
  const { t } = useReader()
  return (
    <Card ground="invite" title={t('questions.next.join')} id="join">
      <Form action={paths.joins(question.id)} state={joinForm} id="join-form">
        <TextArea name="note" label={t('questions.join.note')} hint={t('questions.join.note.hint')} rows={3} optional />
        <Submit beside={<QuietLink href={paths.newExperience(question.id)}>{t('questions.experience.title')}</QuietLink>}>{t('questions.join.button')}</Submit>
      </Form>
      <FollowButton question={question} />
    </Card>
  )
}

const FollowChoice = ({ question }: QuestionPageProps) => (
  <Actions>
    <FollowButton question={question} />
  </Actions>
)

const FollowButton = ({ question }: Pick<QuestionPageProps, 'question'>) => {
  const { t } = useReader()
  return question.following ? (
    <ActionForm action={paths.unfollow(question.id)} look="link">
      {t('questions.follow.stop')}
    </ActionForm>
  ) : (
    <ActionForm action={paths.follow(question.id)} look="link">
      {t('questions.follow.button')}
    </ActionForm>
  )
}

const leastInCircle = 3

const AskersStep = ({ question, contributions, awaitsUrgency }: QuestionPageProps): Child => {
  const { t } = useReader()
  if (awaitsUrgency)
    return (
      <Card ground="invite" title={t('questions.urgency.title')} id="join">
        <UrgencyChoices question={question} />
      </Card>
    )
  const present = new Set([...question.joins.map(({ person }) => person.handle), ...contributions.filter(({ kind }) => kind === 'experience').map(({ author }) => author?.handle)])
  if (question.state === 'gathering' && present.size + 1 >= leastInCircle)
    return (
      <Card ground="invite" title={t('questions.next.circle')} id="join">
        <p>{t('questions.next.circle.hint')}</p>
        <Actions>
          <ButtonLink href={`${paths.circle(question.id)}/new`}>{t('questions.next.circle.button')}</ButtonLink>
        </Actions>
      </Card>
    )
  if (!isOpen(question.state)) return null
  return (
    <Card ground="calm" title={t('questions.next.wait')} id="join">
      <p>{t('questions.next.wait.hint')}</p>
      {question.state === 'gathering' && (
        <Actions>
          <QuietLink href={`${paths.harvests(question.id)}/new`}>{t('questions.next.harvest')}</QuietLink>
        </Actions>
      )}
    </Card>
  )
}
