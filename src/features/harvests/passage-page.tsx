import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Choices, Form, KeptDraft, Layout, Lead, Notice, Prose, QuietLink, Submit, TextArea, Title, nameOf, whenWords } from '../../ui/index.ts'
import type { Citable } from './citable.ts'
import type { Draft, DraftPassage } from './draft.ts'
import { paths } from './paths.ts'
import { excerptOf } from './words.ts'

export type PassagePageProps = {
  draft: Draft
  /** Empty: a new one. */
  passage?: DraftPassage | undefined
  citable: Citable[]
  form: FormState
}

/** One passage and what it rests on. If somebody changed it meanwhile, what stands there now is shown beside what was typed. */
export const PassagePage = ({ draft, passage, citable, form }: PassagePageProps) => {
  const { t } = useReader()
  const title = passage ? t('harvests.passage.edit.title') : t('harvests.passage.new.title')
  const stale = passage && form.problem !== undefined && form.values['version'] !== undefined && Number(form.values['version']) !== passage.version
  return (
    <Layout title={title} noIndex>
      <BackLink href={paths.draft(draft.id)}>{draft.title}</BackLink>
      <Title>{title}</Title>
      <Lead>{t('harvests.passage.lead')}</Lead>
      {stale && (
        <Notice tone="warning" title={t('harvests.passage.now')}>
          <Prose text={passage.text} />
        </Notice>
      )}
      <KeptDraft name={passage ? `harvest-${draft.id}-passage-${passage.id}` : `harvest-${draft.id}-passage`} onlyHere>
        <Form action={passage ? paths.passage(draft.id, passage.id) : paths.passages(draft.id)} state={form} id="passage">
          {passage && <input type="hidden" name="version" value={String(passage.version)} />}
          <TextArea
            name="text"
            label={t('harvests.field.text')}
            hint={passage && passage.cited.length > 0 ? t('harvests.field.text.resets') : t('harvests.field.text.hint')}
            rows={8}
          />
          <SourcesField citable={citable} />
          <Submit beside={<QuietLink href={paths.draft(draft.id)}>{t('harvests.cancel')}</QuietLink>}>{t('harvests.passage.save')}</Submit>
        </Form>
      </KeptDraft>
    </Layout>
  )
}

const SourcesField = ({ citable }: { citable: Citable[] }) => {
  const reader = useReader()
  const { t } = reader
  if (citable.length === 0) return <p>{t('harvests.field.from.none')}</p>
  return (
    <Choices
      name="from"
      label={t('harvests.field.from')}
      hint={t('harvests.field.from.hint')}
      optional
      options={citable.map(({ id, author, kind, writtenAt, excerpt, deletedAt }) => ({
        value: String(id),
        title: t(`harvests.source.${kind}`, { name: nameOf(author, reader), when: whenWords(writtenAt, reader) }),
        explanation: deletedAt ? t('harvests.source.deleted') : excerptOf(excerpt, 240),
      }))}
    />
  )
}
