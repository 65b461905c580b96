import { emptyForm, type FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { Form, KeptDraft, QuietLink, Submit, TextArea, nameOf } from '../../ui/index.ts'
import { anchorOf, placePath, replyAnchor } from './paths.ts'
import { placeOf } from './place.ts'
import type { Contribution } from './queries.ts'

/** Room to answer one contribution, right under it. */
export const ReplyForm = ({ action, to, form }: { action: string; to: Contribution; form: FormState | undefined }) => {
  const reader = useReader()
  const { t } = reader
  const name = nameOf(to.author, reader)
  const back = <QuietLink href={`${placePath(placeOf(to))}#${anchorOf(to.id)}`}>{t('contributions.reply.cancel')}</QuietLink>
  return (
    <KeptDraft name={`reply-${to.id}`} onlyHere>
      <Form action={action} state={form ?? emptyForm()} id={replyAnchor(to.id)} leadsToPlace>
        <input type="hidden" name="replyTo" value={String(to.id)} />
        <TextArea name="text" label={t('contributions.reply.label', { name })} rows={3} first />
        <Submit beside={back}>{t('contributions.reply.send')}</Submit>
      </Form>
    </KeptDraft>
  )
}
