import { emptyForm, type FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { Form, KeptDraft, Submit, TextArea } from '../../ui/index.ts'

export const writeFormId = 'write'

/** Room to write along, under the conversation. What is typed stays in this browser until it is posted. */
export const WriteForm = ({ action, form, quietly }: { action: string; form: FormState | undefined; quietly?: boolean | undefined }) => {
  const { t } = useReader()
  return (
    <KeptDraft name={`talk${action}`} onlyHere>
      <Form action={action} state={form ?? emptyForm()} id={writeFormId}>
        <TextArea name="text" label={t('contributions.write.label')} hint={t('contributions.write.hint')} rows={4} />
        <Submit look={quietly ? 'quiet' : 'primary'}>{t('contributions.write.send')}</Submit>
      </Form>
    </KeptDraft>
  )
}
