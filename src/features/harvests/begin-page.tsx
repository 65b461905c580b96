import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Form, KeptDraft, Layout, Lead, Submit, TextArea, TextField, Title } from '../../ui/index.ts'
import { circlePaths } from '../circles/index.ts'
import { questionPaths } from '../questions/index.ts'
import type { Place } from './citable.ts'
import { paths } from './paths.ts'

/** The first step of a harvest: what it is called. The passages come after. */
export const BeginPage = ({ place, form }: { place: Place; form: FormState }) => {
  const { t } = useReader()
  const { circleId, questionId } = place
  return (
    <Layout title={t('harvests.begin.title')} noIndex>
      <BackLink href={circleId === null ? questionPaths.one(questionId) : circlePaths.one(circleId)}>
        {circleId === null ? t('harvests.back-to-question') : t('harvests.back-to-circle')}
      </BackLink>
      <Title>{t('harvests.begin.title')}</Title>
      <Lead>{t('harvests.begin.lead')}</Lead>
      <KeptDraft name={circleId === null ? `harvest-of-question-${questionId}` : `harvest-of-circle-${circleId}`} onlyHere>
        <Form action={circleId === null ? paths.ofQuestion(questionId) : paths.ofCircle(circleId)} state={form} id="begin">
          <TextField name="title" label={t('harvests.field.title')} hint={t('harvests.field.title.hint')} maxLength={200} first />
          <TextArea name="intro" label={t('harvests.field.intro')} hint={t('harvests.field.intro.hint')} rows={4} optional />
          <Submit>{t('harvests.begin.submit')}</Submit>
        </Form>
      </KeptDraft>
    </Layout>
  )
}
