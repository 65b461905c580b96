import { useReader } from '../../platform/reader.tsx'
import { BackLink, Checkbox, DateField, Form, type FormState, Layout, Lead, QuietLink, Submit, Title, calendarDay } from '../../ui/index.ts'
import { paths } from './paths.ts'

/** Somebody says whether they can be asked now. `about` tells how people are proposed to each other. */
export const AvailabilityPage = ({ form, handle, about }: { form: FormState; handle: string; about: string }) => {
  const { t, now } = useReader()
  return (
    <Layout title={t('people.availability.title')} noIndex>
      <BackLink href={paths.one(handle)}>{t('people.availability.back')}</BackLink>
      <Title>{t('people.availability.title')}</Title>
      <Lead>{t('people.availability.lead')}</Lead>
      <Form action={paths.availability} state={form} id="availability">
        <DateField name="busyUntil" label={t('people.availability.busy')} hint={t('people.availability.busy.hint')} earliest={calendarDay(now)} optional />
        <Checkbox name="ambassador" label={t('people.availability.ambassador')} hint={t('people.availability.ambassador.hint')} />
        <Submit beside={<QuietLink href={about}>{t('people.availability.about')}</QuietLink>}>{t('people.availability.keep')}</Submit>
      </Form>
    </Layout>
  )
}
