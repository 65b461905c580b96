import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { Form, Layout, Lead, QuietLink, Section, Select, Stack, Submit, Title, addresses } from '../../ui/index.ts'
import { CommunityFields } from './community-fields.tsx'
import { paths } from './paths.ts'

/** What an administrator looks after. Conversations are no part of it: those belong to who is in them. */
export const AdminPage = ({ form, people }: { form: FormState; people: number }) => {
  const { t } = useReader()
  return (
    <Layout title={t('community.admin.title')} noIndex>
      <Title>{t('community.admin.title')}</Title>
      <Lead>{t('community.admin.lead')}</Lead>
      <Stack gap="small">
        <QuietLink href={paths.people}>{t('community.admin.people', { people })}</QuietLink>
        <QuietLink href={addresses.confidants}>{t('community.admin.confidants')}</QuietLink>
        <QuietLink href={addresses.mails}>{t('community.admin.mails')}</QuietLink>
      </Stack>
      <Section title={t('community.admin.settings')} id="settings">
        <Form action={paths.settings} state={form} id="community">
          <CommunityFields />
          <Select name="timeZone" label={t('community.field.time-zone')} hint={t('community.field.time-zone.hint')} options={timeZones(form).map((value) => ({ value, label: value.replaceAll('_', ' ') }))} />
          <Submit>{t('community.admin.keep')}</Submit>
        </Form>
      </Section>
    </Layout>
  )
}

const caribbean = ['America/Aruba', 'America/Curacao', 'America/Paramaribo']

/** Where Dutch is spoken and what is near; and whatever was chosen otherwise. */
const timeZones = ({ values: { timeZone } }: FormState): string[] => {
  const near = [...Intl.supportedValuesOf('timeZone').filter((name) => name.startsWith('Europe/')), ...caribbean]
  return typeof timeZone !== 'string' || near.includes(timeZone) ? near : [timeZone, ...near]
}
