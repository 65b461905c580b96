import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Choice, Choices, DateField, Empty, Form, Layout, Lead, Notice, OnlyFor, Submit, TextArea, TextField, Title, nameOf } from '../../ui/index.ts'
import { questionPaths } from '../questions/index.ts'
import { candidateOption } from './candidate-option.ts'
import type { Candidate } from './candidates.ts'
import { dayAfter } from './end-day.ts'
import { ownWords } from './forms.ts'
import { paths } from './paths.ts'
import { fewest, most } from './policy.ts'
import { splitInCircles } from './split.ts'

export type FormCirclePageProps = { question: { id: number; title: string }; candidates: Candidate[]; form: FormState }

/** The asker chooses who to ask, and proposes what to agree on. */
export const FormCirclePage = ({ question, candidates, form }: FormCirclePageProps) => {
  const { t, now } = useReader()
  return (
    <Layout title={t('circles.form.title')} noIndex>
      <BackLink href={questionPaths.one(question.id)}>{question.title}</BackLink>
      <Title>{t('circles.form.title')}</Title>
      {candidates.length + 1 < fewest ? (
        <Empty title={t('circles.form.too-early')}>{t('circles.form.too-early-explain', { others: fewest - 1 })}</Empty>
      ) : (
        <>
          <Lead>{t('circles.form.lead')}</Lead>
          <SplitProposal candidates={candidates} form={form} />
          <Form action={paths.form(question.id)} state={form} id="circle">
            <input type="hidden" name="people" value="" />
            <Choices name="people" label={t('circles.form.people')} hint={t('circles.form.people-hint', { fewest: fewest - 1, most: most - 1 })} options={candidates.map((candidate) => candidateOption(candidate, t))} />
            <TextArea name="purpose" label={t('circles.form.purpose')} hint={t('circles.form.purpose-hint')} rows={2} />
            <AgreementChoice name="rhythm" />
            <AgreementChoice name="confidentiality" />
            <TextField name="duration" label={t('circles.duration')} hint={t('circles.duration.hint')} maxLength={600} />
            <DateField name="endsOn" label={t('circles.ends')} earliest={dayAfter(now, 1)} />
            <Submit>{t('circles.form.submit')}</Submit>
          </Form>
        </>
      )}
    </Layout>
  )
}

/** Sensible words to take over, or words of one's own. */
const AgreementChoice = ({ name }: { name: 'rhythm' | 'confidentiality' }) => {
  const { t } = useReader()
  const examples = ([1, 2, 3] as const).map((at) => t(`circles.${name}.example${at}`))
  return (
    <>
      <Choice
        name={name}
        label={t(`circles.${name}`)}
        initially={examples[0]}
        options={[...examples.map((words) => ({ value: words, title: words })), { value: ownWords, title: t('circles.form.own-words') }]}
      />
      <OnlyFor own={name}>
        <TextField name={`${name}Own`} label={t(`circles.${name}.own`)} maxLength={600} optional />
      </OnlyFor>
    </>
  )
}

/** Over twelve people a circle is split: into which ones, as a proposal. */
const SplitProposal = ({ candidates, form }: Omit<FormCirclePageProps, 'question'>) => {
  const reader = useReader()
  const { t, language } = reader
  const handles = new Set([form.values['people']].flat())
  const chosen = candidates.filter(({ handle }) => handles.has(handle))
  if (chosen.length + 1 <= most) return null
  const circles = splitInCircles(chosen).map((people) => new Intl.ListFormat(language).format(people.map(({ person }) => nameOf(person, reader))))
  return (
    <Notice tone="warning" title={t('circles.split.title', { count: chosen.length + 1, most })}>
      <p>{t('circles.split.explain')}</p>
      <ol>
        {circles.map((names) => (
          <li>{t('circles.split.circle', { names })}</li>
        ))}
      </ol>
    </Notice>
  )
}
