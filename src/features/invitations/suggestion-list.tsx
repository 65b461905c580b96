import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { Card, Cards, Divided, Empty, Folded, Form, PersonLine, QuietLink, Section, Soft, Submit, TextArea, TextField, nameOf } from '../../ui/index.ts'
import { paths } from './paths.ts'
import type { Asked } from './queries.ts'
import { reasonsInWords } from './reason-words.ts'
import type { Suggestion, Suggestions } from './suggest.ts'

export type SuggestionListProps = { questionId: number; suggestions: Suggestions; asked: Asked[]; form?: FormState | undefined }

const kinds = ['lived', 'has', 'connector'] as const

/** Whom one could ask, with why, each with a small form to do it; and somebody of one's own choice. */
export const SuggestionList = ({ questionId, suggestions, asked, form }: SuggestionListProps) => {
  const { t } = useReader()
  const listed = kinds.flatMap((kind) => suggestions[kind].map(({ person }) => person.handle))
  const isOwnChoice = form !== undefined && !listed.includes(String(form.values['person'] ?? ''))
  return (
    <Section title={t('invitations.title')} id="wie-kan-helpen">
      <p>{t('invitations.lead')}</p>
      {listed.length === 0 && <Empty title={t('invitations.list.empty')}>{t('invitations.list.empty.hint')}</Empty>}
      <Cards>
        {kinds.map((kind) =>
          suggestions[kind].length === 0 ? null : (
            <Card title={t(`invitations.list.${kind}`)} id={`suggested-${kind}`}>
              <Divided items={suggestions[kind].map((one) => <Suggested questionId={questionId} kind={kind} suggestion={one} form={form} />)} />
            </Card>
          ),
        )}
      </Cards>
      <Folded label={t('invitations.else.title')} open={isOwnChoice}>
        <Form action={paths.atQuestion(questionId)} state={isOwnChoice ? form : emptyForm()} id="invite-else">
          <TextField name="person" label={t('invitations.else.person')} hint={t('invitations.else.person.hint')} maxLength={120} />
          <TextArea name="line" label={t('invitations.line')} rows={2} maxLength={500} optional />
          <Submit look="quiet">{t('invitations.invite')}</Submit>
        </Form>
      </Folded>
      <AskedAlready asked={asked} />
      <Soft>
        {t('invitations.list.rules')} <QuietLink href={paths.about}>{t('invitations.about.title')}</QuietLink>
      </Soft>
    </Section>
  )
}

type SuggestedProps = { questionId: number; kind: (typeof kinds)[number]; suggestion: Suggestion; form: FormState | undefined }

const Suggested = ({ questionId, kind, suggestion, form }: SuggestedProps) => {
  const reader = useReader()
  const { t } = reader
  const { person, role, organisations } = suggestion
  const isThis = form !== undefined && form.values['person'] === person.handle
  const name = nameOf(person, reader)
  return (
    <PersonLine person={person} role={[role, ...organisations].filter(Boolean).join(', ') || undefined}>
      {reasonsInWords(suggestion, kind, reader).map((words) => (
        <p>{words}</p>
      ))}
      <Folded label={t('invitations.invite.name', { name })} open={isThis}>
        <Form action={paths.atQuestion(questionId)} state={isThis ? form : emptyForm()} id={`invite-${person.handle}`}>
          <input type="hidden" name="person" value={person.handle ?? ''} />
          <TextArea name="line" label={t('invitations.line')} hint={t(`invitations.line.hint.${kind}`)} rows={2} maxLength={500} optional />
          <Submit>{t('invitations.invite')}</Submit>
        </Form>
      </Folded>
    </PersonLine>
  )
}

/** Whoever was asked, the last first. Of who did not answer, or not now, it says no more than that they were asked. */
const AskedAlready = ({ asked }: { asked: Asked[] }) => {
  const { t } = useReader()
  if (asked.length === 0) return null
  return (
    <Card ground="calm" title={t('invitations.asked.title')} id="asked">
      <Divided items={asked.map(({ person, at, will }) => <PersonLine person={person} at={at} does={will ? t(`invitations.asked.${will}`) : t('invitations.asked.asked')} />)} />
    </Card>
  )
}
