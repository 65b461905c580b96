import type { FormState } from '../../platform/form-state.ts'
import { noticeKinds } from '../../platform/notices.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, DateField, Form, Layout, Lead, Section, Select, Soft, Submit, TextField, Title, addresses } from '../../ui/index.ts'
import { paths } from './paths.ts'
import { rhythmsFor } from './rhythms.ts'

/** How soon a member hears of what, and when they are left in peace. */
export const ChoicesPage = ({ form, today, timeZone }: { form: FormState; today: string; timeZone: string }) => {
  const { t } = useReader()
  return (
    <Layout title={t('notices.title')} noIndex>
      <BackLink href={addresses.settings}>{t('notices.back')}</BackLink>
      <Title>{t('notices.title')}</Title>
      <Lead>{t('notices.lead')}</Lead>
      <Form action={paths.settings} state={form} id="notices">
        <Section title={t('notices.kinds.title')} id="kinds">
          {noticeKinds.map((kind) => (
            <Select
              name={kind}
              label={t(`notices.kind.${kind}`)}
              hint={t(`notices.kind.${kind}.means`)}
              options={rhythmsFor[kind].map((value) => ({ value, label: t(`notices.rhythm.${value}`) }))}
            />
          ))}
          <Soft>{t('notices.rhythms.explained')}</Soft>
        </Section>
        <Section title={t('notices.quiet.title')} id="quiet">
          <p>{t('notices.quiet.what')}</p>
          <TextField type="time" name="quietFrom" label={t('notices.quiet.from')} optional />
          <TextField type="time" name="quietUntil" label={t('notices.quiet.until')} hint={t('notices.quiet.until.hint', { timeZone })} optional />
          <DateField name="noMailUntil" label={t('notices.away')} hint={t('notices.away.hint')} earliest={today} optional />
        </Section>
        <Section title={t('notices.always.title')} id="always">
          <p>{t('notices.always')}</p>
          <p>{t('notices.always.asked')}</p>
        </Section>
        <Submit>{t('notices.keep')}</Submit>
      </Form>
    </Layout>
  )
}
