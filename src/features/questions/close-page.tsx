import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Form, Layout, Lead, Submit, TextArea, Title } from '../../ui/index.ts'
import { paths } from './paths.ts'

export const ClosePage = ({ question, form }: { question: { id: number; title: string }; form: FormState }) => {
  const { t } = useReader()
  return (
    <Layout title={t('questions.close.title')} noIndex>
      <BackLink href={paths.one(question.id)}>{question.title}</BackLink>
      <Title>{t('questions.close.title')}</Title>
      <Lead>{t('questions.close.hint')}</Lead>
      <Form action={paths.states(question.id)} state={form}>
        <input type="hidden" name="to" value="closed" />
        <TextArea name="why" label={t('questions.close.why')} hint={t('questions.close.why.hint')} rows={3} optional />
        <Submit>{t('questions.close.button')}</Submit>
      </Form>
    </Layout>
  )
}
