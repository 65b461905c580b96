import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Card, Form, Layout, Prose, QuietLink, Soft, Submit, TextArea, Title } from '../../ui/index.ts'
import { mostCharacters } from './forms.ts'
import { contributionPaths as paths } from './paths.ts'
import type { Contribution } from './queries.ts'

export type WordingPageProps = {
  contribution: Contribution
  form: FormState
  /** Somebody, or the writer in another window, changed it in the meantime: both versions are shown. */
  stale?: boolean | undefined
}

export const WordingPage = ({ contribution, form, stale }: WordingPageProps) => {
  const { t } = useReader()
  const { id, kind, version } = contribution
  return (
    <Layout title={t('contributions.edit.title')} noIndex>
      <BackLink href={paths.one(id)}>{t('contributions.back')}</BackLink>
      <Title>{t('contributions.edit.title')}</Title>
      {stale && (
        <Card ground="calm" title={t('contributions.edit.present')}>
          {[contribution.text, contribution.worked, contribution.didNotWork].filter(Boolean).map((text) => (
            <Prose text={text} />
          ))}
          <Soft>{t('contributions.edit.settle')}</Soft>
        </Card>
      )}
      <Form action={paths.wording(id)} state={form} leadsToPlace>
        <input type="hidden" name="version" value={String(version)} />
        <TextArea name="text" label={t('contributions.edit.text')} maxLength={mostCharacters} rows={8} first />
        {kind === 'experience' && <TextArea name="worked" label={t('contributions.worked')} optional rows={3} />}
        {kind === 'experience' && <TextArea name="didNotWork" label={t('contributions.did-not-work')} optional rows={3} />}
        <Submit beside={<QuietLink href={paths.one(id)}>{t('contributions.edit.cancel')}</QuietLink>}>{t('contributions.edit.save')}</Submit>
      </Form>
    </Layout>
  )
}
