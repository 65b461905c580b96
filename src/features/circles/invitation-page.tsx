import { emptyForm, type FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { personIdOf } from '../../platform/viewer.ts'
import { Button, Card, FaceRow, Form, Layout, Lead, Notice, QuietLink, Section, Soft, Submit, TextArea, Title, nameAtStart, nameOf } from '../../ui/index.ts'
import { questionPaths } from '../questions/index.ts'
import { AgreementFacts } from './agreements.tsx'
import { paths } from './paths.ts'
import { mostOwnQuestion } from './policy.ts'
import type { CircleView } from './queries.ts'

/** What somebody sees who is asked into a circle: by whom, with whom, under which agreements. Saying no takes no reason. */
export const InvitationPage = ({ circle, form }: { circle: CircleView; form?: FormState | undefined }) => {
  const reader = useReader()
  const { t, language, viewer } = reader
  const { purpose, questionId, questionTitle, former, members, closedAt } = circle
  const others = members.filter(({ personId }) => personId !== circle.formedBy && personId !== personIdOf(viewer)).map(({ person }) => nameOf(person, reader))
  return (
    <Layout title={purpose} noIndex>
      <Title above={t('circles.invited.above', { name: nameAtStart(former, reader) })}>{purpose}</Title>
      <Lead>{t('circles.invited.lead')}</Lead>
      {questionTitle && (
        <p>
          {t('circles.about')} <QuietLink href={questionPaths.one(questionId)}>{questionTitle}</QuietLink>
        </p>
      )}
      <FaceRow people={members.map(({ person }) => person)} most={12} size="medium" />
      <p>{t('circles.invited.people', { names: new Intl.ListFormat(language).format(others) })}</p>
      <Section title={t('circles.agreements')} id="afspraken">
        <AgreementFacts circle={circle} />
        <Soft>{t('circles.invited.closed-off')}</Soft>
      </Section>
      {closedAt ? <Notice>{t('circles.is-closed')}</Notice> : <AnswerForm circle={circle} form={form} />}
    </Layout>
  )
}

const AnswerForm = ({ circle, form }: { circle: CircleView; form: FormState | undefined }) => {
  const { t } = useReader()
  const decline = (
    <Button look="quiet" name="answer" value="declined">
      {t('circles.invited.decline')}
    </Button>
  )
  return (
    <Card ground="invite" title={t('circles.invited.question')}>
      <Form action={paths.me(circle.id)} state={form ?? emptyForm({ ownQuestion: circle.ownQuestion })} id="answer">
        <input type="hidden" name="agreementsVersion" value={String(circle.agreementsVersion)} />
        <TextArea name="ownQuestion" label={t('circles.question.label')} hint={t('circles.question.hint')} maxLength={mostOwnQuestion} rows={3} optional />
        <Submit name="answer" value="accepted" beside={decline}>
          {t('circles.invited.accept')}
        </Submit>
        <Soft>{t('circles.invited.no-reason')}</Soft>
      </Form>
    </Card>
  )
}
