import { type FormState, emptyForm } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Card, Choice, Form, Layout, Lead, Notice, Prose, Section, Soft, Stack, Submit, Title, When } from '../../ui/index.ts'
import { answers } from './forms.ts'
import type { MyConsents } from './my-consents.ts'
import { paths } from './paths.ts'
import type { HarvestAccess } from './read-harvest.ts'

export type ConsentPageProps = { access: HarvestAccess; consents: MyConsents; form?: FormState | undefined }

/** Whoever is cited reads the exact words, with their own beside them, and says whether those may be used. */
export const ConsentPage = ({ access, consents, form }: ConsentPageProps) => {
  const { t } = useReader()
  const { drafted, published, alias } = consents
  const given = Object.fromEntries(drafted.map(({ id, answer }) => [`passage-${id}`, answer ?? undefined]))
  return (
    <Layout title={t('harvests.consent.title')} noIndex>
      <Title above={access.title}>{t('harvests.consent.title')}</Title>
      <Lead>{t('harvests.consent.lead', { readers: t(`harvests.readers.${access.audience}`) })}</Lead>
      {alias && <Notice tone="warning">{t('aliases.consent.warning', { alias: t(`platform.alias.${alias}`) })}</Notice>}
      {drafted.length > 0 && (
        <Form action={paths.answers(access.id)} state={form ?? emptyForm(given)} id="consent">
          {drafted.map((passage, index) => (
            <PassageToAnswer passage={passage} number={index + 1} />
          ))}
          <Submit>{t('harvests.consent.submit')}</Submit>
          <Soft>{t('harvests.consent.later')}</Soft>
        </Form>
      )}
      {published.length > 0 && (
        <Section title={t('harvests.consent.published')} id="published">
          <p>{t('harvests.consent.published.hint')}</p>
          <Stack>
            {published.map(({ text, named }) => (
              <Card>
                <Prose text={text} />
                <Soft>{named ? t('harvests.consent.is-named') : t('harvests.consent.is-unnamed')}</Soft>
              </Card>
            ))}
          </Stack>
        </Section>
      )}
      {(published.length > 0 || drafted.some(({ answer }) => answer === 'named' || answer === 'unnamed')) && (
        <Section title={t('harvests.consent.withdraw')} id="withdraw">
          <p>{t('harvests.consent.withdraw.hint')}</p>
          <ActionForm action={paths.withdrawal(access.id)} look="danger" confirm={t('harvests.consent.withdraw.confirm')}>
            {t('harvests.consent.withdraw.button')}
          </ActionForm>
        </Section>
      )}
    </Layout>
  )
}

type Drafted = MyConsents['drafted'][number]

const PassageToAnswer = ({ passage, number }: { passage: Drafted; number: number }) => {
  const { t } = useReader()
  return (
    <Stack>
      <Card ground="calm" title={t('harvests.consent.wording', { number })}>
        <Prose text={passage.text} />
      </Card>
      {passage.own.map((own) => (
        <Card title={t('harvests.consent.own')}>
          <OwnWords own={own} />
        </Card>
      ))}
      <Choice
        name={`passage-${passage.id}`}
        label={t('harvests.consent.question', { number })}
        options={answers.map((answer) => ({ value: answer, title: t(`harvests.consent.${answer}`), explanation: t(`harvests.consent.${answer}.means`) }))}
      />
    </Stack>
  )
}

const OwnWords = ({ own }: { own: Drafted['own'][number] }) => {
  const { t } = useReader()
  if (own.deletedAt) return <Soft>{t('harvests.source.deleted')}</Soft>
  return (
    <>
      <Prose text={own.text} />
      {own.worked && <Soft>{t('contributions.worked')}</Soft>}
      {own.worked && <Prose text={own.worked} />}
      {own.didNotWork && <Soft>{t('contributions.did-not-work')}</Soft>}
      {own.didNotWork && <Prose text={own.didNotWork} />}
      <Soft>
        <When at={new Date(own.writtenAt)} />
      </Soft>
    </>
  )
}
