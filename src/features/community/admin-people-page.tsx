import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { ActionForm, BackLink, Divided, Form, Layout, PersonLine, Section, Soft, Submit, TextArea, TextField, Title, dayWords } from '../../ui/index.ts'
import { paths } from './paths.ts'
import type { Administrator, Invitation } from './queries.ts'

export type AdminPeoplePageProps = { invitations: Invitation[]; administrators: Administrator[]; names: string[]; inviteForm: FormState; appointForm: FormState }

/** Who comes in, and who looks after the place. */
export const AdminPeoplePage = ({ invitations, administrators, names, inviteForm, appointForm }: AdminPeoplePageProps) => {
  const { t } = useReader()
  return (
    <Layout title={t('community.people.title')} noIndex>
      <BackLink href={paths.admin}>{t('community.admin.title')}</BackLink>
      <Title>{t('community.people.title')}</Title>
      <Section title={t('community.invite.title')} id="invite">
        <Form action={paths.invitations} state={inviteForm} id="invitation">
          <TextArea name="addresses" label={t('community.invite.addresses')} hint={t('community.invite.hint')} />
          <Submit>{t('community.invite.button')}</Submit>
        </Form>
      </Section>
      {invitations.length > 0 && (
        <Section title={t('community.invited.title')} id="invited" note={t('community.invited.count', { count: invitations.length })}>
          <Divided items={invitations.map((invitation) => <InvitationLine invitation={invitation} />)} />
        </Section>
      )}
      <Section title={t('community.administrators.title')} id="administrators">
        <p>{t('community.administrators.what')}</p>
        <Divided
          items={administrators.map(({ person, role }) => (
            <PersonLine person={person} role={role}>
              {administrators.length > 1 && (
                <ActionForm action={paths.dismiss(person.handle ?? '')} look="link" label={t('community.administrators.dismiss.label', { name: person.name })}>
                  {t('community.administrators.dismiss')}
                </ActionForm>
              )}
            </PersonLine>
          ))}
        />
        <Form action={paths.administrators} state={appointForm} id="appoint">
          <TextField name="person" label={t('community.administrators.whom')} hint={t('community.administrators.whom.hint')} maxLength={120} autocomplete="off" suggestions={names} />
          <Submit look="quiet">{t('community.administrators.appoint')}</Submit>
        </Form>
      </Section>
    </Layout>
  )
}

const InvitationLine = ({ invitation: { address, invitedAt } }: { invitation: Invitation }) => {
  const reader = useReader()
  return (
    <>
      <p>{address}</p>
      <Soft>{reader.t('community.invited.on', { day: dayWords(invitedAt, reader) })}</Soft>
      <ActionForm action={paths.withdrawInvitation} values={{ address }} look="link" label={reader.t('community.invited.withdraw.label', { address })}>
        {reader.t('community.invited.withdraw')}
      </ActionForm>
    </>
  )
}
