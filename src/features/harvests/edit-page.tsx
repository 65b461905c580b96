import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Choice, Form, Layout, Notice, Prose, QuietLink, Submit, TextArea, TextField, Title } from '../../ui/index.ts'
import type { Draft } from './draft.ts'
import { licences } from './forms.ts'
import { paths } from './paths.ts'

/** Title, introduction and licence. If somebody changed them meanwhile, what stands there now is shown beside what was typed. */
export const EditPage = ({ draft, form }: { draft: Draft; form: FormState }) => {
  const { t } = useReader()
  const stale = form.problem !== undefined && form.values['version'] !== undefined && Number(form.values['version']) !== draft.version
  return (
    <Layout title={t('harvests.edit.title')} noIndex>
      <BackLink href={paths.draft(draft.id)}>{draft.title}</BackLink>
      <Title>{t('harvests.edit.title')}</Title>
      {stale && (
        <Notice tone="warning" title={t('harvests.edit.now')}>
          <p>{draft.title}</p>
          <Prose text={draft.intro} />
        </Notice>
      )}
      <Form action={paths.edit(draft.id)} state={form} id="edit">
        <input type="hidden" name="version" value={String(draft.version)} />
        <TextField name="title" label={t('harvests.field.title')} maxLength={200} />
        <TextArea name="intro" label={t('harvests.field.intro')} hint={t('harvests.field.intro.hint')} rows={6} optional />
        <Choice
          name="licence"
          label={t('harvests.licence')}
          hint={t('harvests.licence.hint')}
          options={licences.map((licence) => ({ value: licence, title: t(`harvests.licence.${licence}`), explanation: t(`harvests.licence.${licence}.means`) }))}
        />
        <Submit beside={<QuietLink href={paths.draft(draft.id)}>{t('harvests.cancel')}</QuietLink>}>{t('harvests.edit.submit')}</Submit>
      </Form>
    </Layout>
  )
}
