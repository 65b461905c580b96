import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Form, KeptDraft, Layout, Lead, Submit, TextArea, Title } from '../../ui/index.ts'
import { paths } from './paths.ts'

export type ExperiencePageProps = { question: { id: number; title: string }; form: FormState; keptAt?: Date | undefined }

/** Somebody who lived through a solution tells what happened, what worked and what did not. */
export const ExperiencePage = ({ question, form, keptAt }: ExperiencePageProps) => {
  const { t } = useReader()
  return (
    <Layout title={t('questions.experience.title')} noIndex>
      <BackLink href={paths.one(question.id)}>{question.title}</BackLink>
      <Title>{t('questions.experience.title')}</Title>
      <Lead>{question.title}</Lead>
      <KeptDraft name={`experience-${question.id}`} keptAt={keptAt}>
        <Form action={paths.experiences(question.id)} state={form} id="experience">
          <TextArea name="text" label={t('questions.experience.text')} hint={t('questions.experience.text.hint')} rows={6} />
          <TextArea name="worked" label={t('questions.experience.worked')} rows={3} optional />
          <TextArea name="didNotWork" label={t('questions.experience.didNotWork')} hint={t('questions.experience.didNotWork.hint')} rows={3} optional />
          <Submit>{t('questions.experience.submit')}</Submit>
        </Form>
      </KeptDraft>
    </Layout>
  )
}
