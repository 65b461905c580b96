import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, Folded, Form, PersonLine, Prose, Soft, Submit, TextArea, TextField } from '../../ui/index.ts'
import { type Answer, answers } from './forms.ts'
import { paths } from './paths.ts'
import type { InvitationView } from './queries.ts'

/** Who asks, and what they wrote; where the house itself asks, why. */
export const InviterLine = ({ invitation: { inviter, line, invitedAt } }: { invitation: InvitationView }) => {
  const { t } = useReader()
  if (!inviter) return <p>{t('invitations.invited.by-house')}</p>
  return (
    <PersonLine person={inviter} does={t('invitations.invited.asks-you')} at={invitedAt}>
      {line && <Prose text={line} />}
    </PersonLine>
  )
}

type AnswerChoicesProps = { invitation: InvitationView; chosen?: Answer | undefined; token?: string | undefined; form?: FormState | undefined }

/**
 * The four answers, one click each; only who knows somebody says whom. The one that was clicked in a mail stands ready as the filled button, because
 * programs that look at mail open every link in it.
 */
export const AnswerChoices = ({ invitation, chosen, token, form }: AnswerChoicesProps) => {
  const { t } = useReader()
  const action = token ? paths.answers : paths.answer(invitation.id)
  const given = token ? { token } : {}
  return (
    <>
      <Actions>
        {answers
          .filter((answer) => answer !== 'know-someone')
          .map((answer) => (
            <ActionForm action={action} values={{ ...given, answer }} look={(chosen ?? 'experience') === answer ? 'primary' : 'quiet'} repeatable>
              {t(`invitations.answer.${answer}`)}
            </ActionForm>
          ))}
      </Actions>
      <Folded label={t('invitations.answer.know-someone')} open={chosen === 'know-someone' || form !== undefined}>
        <Form action={action} state={form ?? emptyForm()} id="know-someone">
          {token && <input type="hidden" name="token" value={token} />}
          <input type="hidden" name="answer" value="know-someone" />
          <TextField name="someone" label={t('invitations.someone')} hint={t('invitations.someone.hint')} maxLength={200} />
          <TextField name="theirName" label={t('invitations.their-name')} hint={t('invitations.their-name.hint')} maxLength={120} optional />
          <TextArea name="line" label={t('invitations.someone.line')} rows={2} maxLength={500} optional />
          <Submit look={chosen === 'know-someone' ? 'primary' : 'quiet'}>{t('invitations.someone.submit')}</Submit>
        </Form>
      </Folded>
      <Soft>{t('invitations.answer.no-reason')}</Soft>
    </>
  )
}
