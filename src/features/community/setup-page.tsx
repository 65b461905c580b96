import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { Form, Layout, Lead, Submit, TextField, Title } from '../../ui/index.ts'
import { CommunityFields } from './community-fields.tsx'
import { paths } from './paths.ts'

/** The first page of a real installation: what it is called, and who looks after it. */
export const SetupPage = ({ secret, form }: { secret: string; form: FormState }) => {
  const { t } = useReader()
  return (
    <Layout title={t('community.setup.title')} noIndex>
      <Title>{t('community.setup.title')}</Title>
      <Lead>{t('community.setup.lead')}</Lead>
      <Form action={paths.setup(secret)} state={form} id="setup">
        <CommunityFields />
        <TextField name="yourName" label={t('community.setup.your-name')} hint={t('community.setup.your-name.hint')} autocomplete="name" maxLength={120} />
        <TextField name="address" type="email" label={t('community.setup.address')} hint={t('community.setup.address.hint')} autocomplete="email" />
        <Submit>{t('community.setup.begin')}</Submit>
      </Form>
    </Layout>
  )
}
