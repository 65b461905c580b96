import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { ActionForm, BackLink, Divided, Form, Layout, Lead, PersonLine, QuietLink, Soft, Submit, TextField, Title, addresses } from '../../ui/index.ts'
import { paths } from './paths.ts'
import type { Confidant } from './queries.ts'

export type ConfidantsPageProps = { confidants: Confidant[]; names: string[]; form: FormState }

/** Where an administrator appoints those who may lift an alias. */
export const ConfidantsPage = ({ confidants, names, form }: ConfidantsPageProps) => {
  const { t } = useReader()
  return (
    <Layout title={t('aliases.confidants.title')} noIndex>
      <BackLink href={addresses.admin}>{t('community.admin.title')}</BackLink>
      <Title>{t('aliases.confidants.title')}</Title>
      <Lead>{t('aliases.confidants.what')}</Lead>
      <p>
        {t('aliases.confidants.choose')} <QuietLink href={paths.about}>{t('aliases.about.link')}</QuietLink>
      </p>
      {confidants.length === 0 && <Soft>{t('aliases.confidants.none')}</Soft>}
      <Divided
        items={confidants.map(({ person, role }) => (
          <PersonLine person={person} role={role}>
            <ActionForm action={paths.dismiss(person.handle ?? '')} look="link" label={t('aliases.confidants.dismiss.label', { name: person.name })}>
              {t('aliases.confidants.dismiss')}
            </ActionForm>
          </PersonLine>
        ))}
      />
      <Form action={paths.confidants} state={form} id="confidant">
        <TextField name="person" label={t('aliases.confidants.whom')} hint={t('aliases.confidants.whom.hint')} maxLength={120} autocomplete="off" suggestions={names} />
        <Submit>{t('aliases.confidants.appoint')}</Submit>
      </Form>
    </Layout>
  )
}
