import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { Button, Choice, DateField, Form, KeptDraft, Layout, Lead, LookAlikes as LookWhileTyping, Section, Submit, TagsField, TextArea, TextField, Title } from '../../ui/index.ts'
import { AliasChoice } from '../aliases/index.ts'
import { type OwnOrganisation, AudienceFields } from './audience-fields.tsx'
import { drives } from './forms.ts'
import { LookAlikes } from './look-alikes.tsx'
import { paths } from './paths.ts'
import type { LookAlike } from './similar-questions.ts'

export type AskPageProps = { form: FormState; organisations: OwnOrganisation[]; lookAlikes: LookAlike[]; keptAt?: Date | undefined }

/** Asking sharpens: from one sentence, to what is behind it, to who may read it. */
export const AskPage = ({ form, organisations, lookAlikes, keptAt }: AskPageProps) => {
  const { t } = useReader()
  return (
    <Layout title={t('questions.ask.title')} noIndex>
      <Title>{t('questions.ask.title')}</Title>
      <Lead>{t('questions.ask.lead')}</Lead>
      <KeptDraft name="question" keptAt={keptAt}>
        <Form action={paths.list} state={form} id="ask">
          <TextField name="title" label={t('questions.field.title')} hint={t('questions.field.title.hint')} maxLength={200} first />
          <LookWhileTyping source={paths.similar} field="ask-title">
            <LookAlikes found={lookAlikes} offerJoin />
          </LookWhileTyping>
          <TextArea name="story" label={t('questions.field.story')} hint={t('questions.field.story.hint')} rows={7} />
          <DriveField />
          <Section title={t('questions.ask.sharper')}>
            <TextArea name="whyNow" label={t('questions.field.whyNow')} hint={t('questions.field.whyNow.hint')} rows={3} optional />
            <TextArea name="tried" label={t('questions.field.tried')} hint={t('questions.field.tried.hint')} rows={4} optional />
            <TextArea name="wish" label={t('questions.field.wish')} hint={t('questions.field.wish.hint')} rows={3} optional />
            <TagsField name="themes" label={t('questions.field.themes')} hint={t('questions.field.themes.hint')} optional />
          </Section>
          <Section title={t('questions.ask.who')}>
            <AudienceFields organisations={organisations} />
            <AliasChoice />
            <DateField name="relevantUntil" label={t('questions.field.relevantUntil')} hint={t('questions.field.relevantUntil.hint')} optional />
          </Section>
          <Submit
            beside={
              <noscript>
                <Button look="quiet" formAction={paths.new}>
                  {t('questions.ask.look-first')}
                </Button>
              </noscript>
            }
          >
            {t('questions.ask.submit')}
          </Submit>
        </Form>
      </KeptDraft>
    </Layout>
  )
}

export const DriveField = () => {
  const { t } = useReader()
  return (
    <Choice
      name="drive"
      initially="work"
      label={t('questions.field.drive')}
      options={drives.map((drive) => ({ value: drive, title: t(`questions.drive.${drive}`), explanation: t(`questions.drive.${drive}.hint`) }))}
    />
  )
}

