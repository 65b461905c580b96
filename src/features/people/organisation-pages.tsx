import type { Child } from 'hono/jsx'
import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { ActionForm, BackLink, Card, Cards, Divided, Empty, Form, Layout, Lead, PersonLine, Prose, Section, Soft, Submit, TextArea, TextField, Title } from '../../ui/index.ts'
import type { OrganisationInList, OrganisationPerson } from './organisations.ts'
import { paths } from './paths.ts'

/** The organisations that people here belong to, and the way to add one's own. */
export const OrganisationsPage = ({ organisations, form }: { organisations: OrganisationInList[]; form: FormState }) => {
  const { t } = useReader()
  return (
    <Layout title={t('people.organisations.title')} noIndex>
      <BackLink href={paths.list}>{t('people.list.title')}</BackLink>
      <Title>{t('people.organisations.title')}</Title>
      {organisations.length === 0 ? (
        <Empty title={t('people.organisations.none')} />
      ) : (
        <Divided
          items={organisations.map(({ handle, name, people }) => (
            <>
              <a href={paths.organisation(handle)}>{name}</a>
              <Soft>{t('people.organisations.people', { people })}</Soft>
            </>
          ))}
        />
      )}
      <Section title={t('people.organisation.begin')} id="begin">
        <Form action={paths.organisations} state={form} id="organisation">
          <TextField name="name" label={t('people.organisation.name')} maxLength={200} />
          <TextArea name="about" label={t('people.organisation.about')} maxLength={4_000} optional />
          <Submit look="quiet">{t('people.organisation.add')}</Submit>
        </Form>
      </Section>
    </Layout>
  )
}

export type OrganisationPageProps = {
  organisation: { handle: string; name: string; about: string }
  people: OrganisationPerson[]
  /** What the viewer may do here. */
  may: { speakForIt: boolean; letIn: boolean }
  questions: Child
  aboutForm: FormState
  memberForm: FormState
}

export const OrganisationPage = ({ organisation, people, may, questions, aboutForm, memberForm }: OrganisationPageProps) => {
  const { t } = useReader()
  const { handle, name, about } = organisation
  return (
    <Layout title={name} noIndex>
      <BackLink href={paths.organisations}>{t('people.organisations.title')}</BackLink>
      <Title>{name}</Title>
      {about ? <Prose text={about} /> : <Lead>{t('people.organisation.no-about')}</Lead>}
      {questions}
      <Section title={t('people.organisation.people')} id="people" note={t('people.organisations.people', { people: people.length })}>
        <Cards columns={2}>
          {people.map(({ person, role }) => (
            <Card>
              <PersonLine person={person} role={role} />
            </Card>
          ))}
        </Cards>
      </Section>
      {may.letIn && (
        <Section title={t('people.organisation.let-in')} id="let-in">
          <Form action={paths.members(handle)} state={memberForm} id="member">
            <TextField name="person" label={t('people.organisation.whom')} hint={t('people.organisation.whom.hint')} />
            <Submit look="quiet">{t('people.organisation.let-in.button')}</Submit>
          </Form>
        </Section>
      )}
      {may.speakForIt && (
        <Section title={t('people.organisation.edit')} id="edit">
          <Form action={paths.aboutOrganisation(handle)} state={aboutForm} id="about">
            <TextArea name="about" label={t('people.organisation.about')} maxLength={4_000} optional />
            <Submit look="quiet">{t('people.organisation.keep')}</Submit>
          </Form>
          <ActionForm action={paths.leaveOrganisation(handle)} look="link" confirm={t('people.organisation.leave.sure')}>
            {t('people.organisation.leave')}
          </ActionForm>
        </Section>
      )}
    </Layout>
  )
}
