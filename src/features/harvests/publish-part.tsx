import type { Child } from 'hono/jsx'
import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Form, Notice, Section, Steps, Submit, TextField, fullDateWords } from '../../ui/index.ts'
import { type Cited, answerMs, onlyOnce, standingOf, waitedFor } from './consent-standing.ts'
import type { Draft } from './draft.ts'
import { paths } from './paths.ts'
import { namesInWords } from './words.ts'

/** From writing to published: where it is, for whom it waits, and the one thing to do next. */
export const PublishPart = ({ draft, hasChanges }: { draft: Draft; hasChanges: boolean }) => {
  const { t, now } = useReader()
  const waiting = waitedFor(draft.passages, now)
  const toAsk = waiting.filter(({ askedAt }) => askedAt === null)
  const kept = draft.passages.filter(({ cited }) => standingOf(cited, now).state !== 'out')
  const next = draft.passages.length === 0 ? 'write' : toAsk.length > 0 ? 'ask' : waiting.length > 0 ? 'wait' : kept.length > 0 && hasChanges ? 'publish' : 'nothing'
  return (
    <Section title={draft.publishedAt ? t('harvests.publish.again') : t('harvests.publish.title')} id="publish">
      {next === 'nothing' ? (
        <Notice>{kept.length === 0 ? t('harvests.publish.nobody-agrees') : t('harvests.publish.no-changes')}</Notice>
      ) : (
        <ThreeSteps next={next} />
      )}
      {next === 'ask' && <Ask draft={draft} toAsk={toAsk} />}
      {next === 'wait' && <Wait waiting={waiting} />}
      {next === 'publish' && <Publish draft={draft} />}
    </Section>
  )
}

const order = ['write', 'ask', 'wait', 'publish'] as const

const ThreeSteps = ({ next }: { next: (typeof order)[number] }) => {
  const { t } = useReader()
  const at = order.indexOf(next)
  return <Steps steps={order.map((step, index) => ({ label: t(`harvests.step.${step}`), state: index < at ? 'done' : index === at ? 'now' : 'later' }))} />
}

const Ask = ({ draft, toAsk }: { draft: Draft; toAsk: Cited[] }) => {
  const { t, language } = useReader()
  return (
    <Told words={t('harvests.publish.ask', { names: namesInWords(toAsk.map(({ person }) => person), language, t) })}>
      <ActionForm action={paths.consentRequests(draft.id)} look="primary">
        {t('harvests.publish.ask.button')}
      </ActionForm>
    </Told>
  )
}

const Wait = ({ waiting }: { waiting: Cited[] }) => {
  const { t, language } = useReader()
  const until = new Date(Math.max(...waiting.map(({ askedAt }) => (askedAt?.getTime() ?? 0) + answerMs)))
  return (
    <Notice title={t('harvests.publish.waits-for', { names: namesInWords(onlyOnce(waiting).map(({ person }) => person), language, t) })}>
      {t('harvests.publish.wait', { until: fullDateWords(until, language) })}
    </Notice>
  )
}

const Publish = ({ draft }: { draft: Draft }) => {
  const { t } = useReader()
  const readers = t(`harvests.readers.${draft.audience}`)
  return (
    <Told words={t('harvests.publish.ready', { readers })}>
      <Form action={paths.publication(draft.id)} id="publish-form">
        {draft.publishedAt && <TextField name="note" label={t('harvests.publish.note')} hint={t('harvests.publish.note.hint')} maxLength={300} optional />}
        <Submit>{draft.publishedAt ? t('harvests.publish.again.button') : t('harvests.publish.button')}</Submit>
      </Form>
    </Told>
  )
}

const Told = ({ words, children }: { words: string; children?: Child }) => (
  <>
    <p>{words}</p>
    {children}
  </>
)
