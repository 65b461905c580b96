import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { ActionForm, BackLink, Face, FileField, Form, Layout, Lead, Notice, Prose, QuietLink, Section, Submit, TextArea, TextField, Title } from '../../ui/index.ts'
import { paths } from './paths.ts'
import type { Profile, Side } from './queries.ts'

const lines = (profile: Profile, side: Side) => profile.phrases.filter((phrase) => phrase.side === side).map(({ text }) => text).join('\n')

/** The form as it opens: with what stands in the profile now. */
export const profileForm = (profile: Profile): FormState => ({
  values: { ...profile, learn: lines(profile, 'learn'), teach: lines(profile, 'teach') },
  errors: {},
})

export type ProfilePageProps = { profile: Profile; form: FormState; pictureForm: FormState }

/** Somebody changes their own profile. If it was changed elsewhere meanwhile, what stands there is shown beside what they typed. */
export const ProfilePage = ({ profile, form, pictureForm }: ProfilePageProps) => {
  const { t } = useReader()
  const isStale = form.problem !== undefined && Number(form.values['version']) !== profile.version
  return (
    <Layout title={t('people.edit.title')} noIndex>
      <BackLink href={paths.one(profile.handle)}>{profile.name}</BackLink>
      <Title>{t('people.edit.title')}</Title>
      <Lead>{t('people.edit.lead')}</Lead>
      {isStale && <StoredVersion profile={profile} />}
      <Form action={paths.profile} state={{ ...form, values: { ...form.values, version: profile.version } }} id="profile">
        <input type="hidden" name="version" value={String(profile.version)} />
        <TextField name="name" label={t('people.field.name')} autocomplete="name" maxLength={120} />
        <TextField name="role" label={t('people.field.role')} hint={t('people.field.role.hint')} autocomplete="organization-title" maxLength={160} optional />
        <TextArea name="learn" label={t('people.learn.title')} hint={t('people.field.learn.hint')} optional />
        <TextArea name="teach" label={t('people.teach.title')} hint={t('people.field.teach.hint')} optional />
        <TextArea name="about" label={t('people.field.about')} hint={t('people.field.about.hint')} maxLength={2_000} optional />
        <TextArea name="reach" label={t('people.field.reach')} hint={t('people.field.reach.hint')} rows={2} maxLength={500} optional />
        <Submit beside={<QuietLink href={paths.one(profile.handle)}>{t('people.edit.back')}</QuietLink>}>{t('people.edit.save')}</Submit>
      </Form>
      <Picture profile={profile} state={pictureForm} />
      <Section title={t('people.availability.title')} id="availability">
        <p>{t('people.availability.lead')}</p>
        <QuietLink href={paths.availability}>{t('people.availability.open')}</QuietLink>
      </Section>
    </Layout>
  )
}

const Picture = ({ profile, state }: { profile: Profile; state: FormState }) => {
  const { t } = useReader()
  return (
    <Section title={t('people.picture.title')} id="picture">
      <Face person={profile} size="large" />
      <Form action={paths.myPicture} state={state} id="picture-form" files>
        <FileField name="picture" label={t('people.picture.label')} hint={t('people.picture.hint')} accept="image/jpeg,image/png,image/webp,image/gif" />
        <Submit look="quiet">{t('people.picture.save')}</Submit>
      </Form>
      {profile.hasPicture && (
        <ActionForm action={paths.removePicture} look="link">
          {t('people.picture.remove')}
        </ActionForm>
      )}
    </Section>
  )
}

const StoredVersion = ({ profile }: { profile: Profile }) => {
  const { t } = useReader()
  return (
    <Notice tone="warning" title={t('people.edit.stored')}>
      <p>{[profile.name, profile.role].filter(Boolean).join(' · ')}</p>
      <Prose text={[lines(profile, 'learn'), lines(profile, 'teach'), profile.about, profile.reach].filter(Boolean).join('\n\n')} />
    </Notice>
  )
}
