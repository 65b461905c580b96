import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { say } from '../../platform/messages.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Card, Cards, Choice, Form, Layout, Lead, Notice, Section, Submit, TextField, Title } from '../../ui/index.ts'
import { questionPaths } from '../questions/index.ts'
import { ComesAlong } from './comes-along.tsx'
import { paths } from './paths.ts'
import type { Proposal } from './proposal.ts'

/** Both questions beside each other, which of them stays, and why. Where it can't be done the page says so before anything is typed. */
export const ProposePage = ({ proposal: { own, other, refusal, keep }, form }: { proposal: Proposal; form: FormState }) => {
  const { t, language } = useReader()
  const withKeep: FormState = { ...form, values: { keep: String(keep), ...form.values } }
  return (
    <Layout title={t('merging.propose.title')} noIndex>
      <BackLink href={questionPaths.one(own.id)}>{own.title}</BackLink>
      <Title>{t('merging.propose.title')}</Title>
      <Lead>{t('merging.propose.lead')}</Lead>
      {refusal ? (
        <>
          <Cards>
            <Card title={own.title} href={questionPaths.one(own.id)} />
            <Card title={other.title} href={questionPaths.one(other.id)} />
          </Cards>
          <Notice tone="warning" title={t('merging.propose.not-now')}>
            {say(language, refusal.message)}
          </Notice>
        </>
      ) : (
        <>
          <Form action={paths.of(own.id)} state={withKeep ?? emptyForm()}>
            <input type="hidden" name="with" value={String(other.id)} />
            <Choice
              name="keep"
              label={t('merging.propose.keep')}
              hint={t('merging.propose.keep.hint')}
              options={[
                { value: String(own.id), title: own.title, explanation: t('merging.propose.own') },
                { value: String(other.id), title: other.title, explanation: t(other.isOwn ? 'merging.propose.own' : 'merging.propose.other') },
              ]}
            />
            <TextField name="note" label={t('merging.propose.note')} hint={t('merging.propose.note.hint')} maxLength={500} />
            <Submit>{t(other.isOwn ? 'merging.propose.at-once' : 'merging.propose.button')}</Submit>
          </Form>
          <Section title={t('merging.along.title')}>
            <ComesAlong />
          </Section>
        </>
      )}
    </Layout>
  )
}
