import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Checkbox, Choice, Form, Layout, Lead, QuietLink, Select, Submit, Title } from '../../ui/index.ts'
import type { Draft } from './draft.ts'
import { harvestAudiences } from './forms.ts'
import { paths } from './paths.ts'

export type AudiencePageProps = { draft: Draft; form: FormState; organisations: { handle: string; name: string }[] }

/** For whom the harvest will be. More readers than before takes a second yes, and asks everybody cited again. */
export const AudiencePage = ({ draft, form, organisations }: AudiencePageProps) => {
  const { t } = useReader()
  const asksTwice = form.errors['confirmed'] !== undefined
  const choices = harvestAudiences.filter((audience) => audience !== 'organisation' || organisations.length > 0)
  return (
    <Layout title={t('harvests.audience.title')} noIndex>
      <BackLink href={paths.draft(draft.id)}>{draft.title}</BackLink>
      <Title>{t('harvests.audience.title')}</Title>
      <Lead>{t('harvests.audience.lead')}</Lead>
      <Form action={paths.audience(draft.id)} state={form} id="audience">
        <Choice
          name="audience"
          label={t('harvests.audience')}
          options={choices.map((audience) => ({
            value: audience,
            title: audience === 'circle' && draft.circleId === null ? t('harvests.audience.participants') : t(`harvests.audience.${audience}`),
            explanation: t(`harvests.audience.${audience}.means`),
          }))}
        />
        {organisations.length > 1 && (
          <Select
            name="organisation"
            label={t('harvests.audience.which')}
            optional
            options={[{ value: '', label: t('harvests.audience.choose') }, ...organisations.map(({ handle, name }) => ({ value: handle, label: name }))]}
          />
        )}
        {asksTwice && <Checkbox name="confirmed" label={t('harvests.audience.confirmed')} hint={t('harvests.audience.confirmed.hint')} />}
        <Submit beside={<QuietLink href={paths.draft(draft.id)}>{t('harvests.cancel')}</QuietLink>}>{t('harvests.audience.submit')}</Submit>
      </Form>
    </Layout>
  )
}
