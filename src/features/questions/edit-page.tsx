import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Checkbox, DateField, Form, Layout, Notice, Prose, Submit, TagsField, TextArea, TextField, Title } from '../../ui/index.ts'
import { DriveField } from './ask-page.tsx'
import { type OwnOrganisation, AudienceFields } from './audience-fields.tsx'
import { paths } from './paths.ts'
import type { QuestionView } from './queries.ts'

export type EditPageProps = { question: QuestionView; form: FormState; organisations: OwnOrganisation[] }

export const editForm = (question: QuestionView, readers: string[]): FormState => ({
  values: { ...question, readers, organisation: question.organisationHandle ?? '' },
  errors: {},
})

/** The asker changes their question. If it was changed meanwhile, what stands there now is shown beside what they typed. */
export const EditPage = ({ question, form, organisations }: EditPageProps) => {
  const { t } = useReader()
  const isStale = form.problem !== undefined && Number(form.values['version']) !== question.version
  const widens = form.errors['confirmed'] !== undefined || form.values['confirmed'] === 'on'
  return (
    <Layout title={t('questions.edit.title')} noIndex>
      <BackLink href={paths.one(question.id)}>{question.title}</BackLink>
      <Title>{t('questions.edit.title')}</Title>
      {isStale && <StoredVersion question={question} />}
      <Form action={paths.edit(question.id)} state={{ ...form, values: { ...form.values, version: question.version } }} id="edit">
        <input type="hidden" name="version" value={String(question.version)} />
        <TextField name="title" label={t('questions.field.title')} maxLength={200} />
        <TextArea name="story" label={t('questions.field.story')} rows={8} />
        <DriveField />
        <TextArea name="whyNow" label={t('questions.field.whyNow')} rows={3} optional />
        <TextArea name="tried" label={t('questions.field.tried')} rows={4} optional />
        <TextArea name="wish" label={t('questions.field.wish')} rows={3} optional />
        <DateField name="relevantUntil" label={t('questions.field.relevantUntil')} />
        <TagsField name="themes" label={t('questions.field.themes')} optional />
        <AudienceFields organisations={organisations} />
        {widens && <Checkbox name="confirmed" label={t('questions.audience.confirmed')} />}
        <Submit>{t('questions.edit.submit')}</Submit>
      </Form>
    </Layout>
  )
}

const StoredVersion = ({ question }: { question: QuestionView }) => {
  const { t } = useReader()
  return (
    <Notice tone="warning" title={t('questions.edit.stored')}>
      <p>{question.title}</p>
      <Prose text={[question.story, question.whyNow, question.tried, question.wish].filter(Boolean).join('\n\n')} />
    </Notice>
  )
}
