import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { BackLink, Form, Layout, Lead, QuietLink, Submit, TextField, Title } from '../../ui/index.ts'
import { paths } from './paths.ts'

/** Says what goes and what stays, and asks for the one word that nobody types by mistake. */
export const ErasurePage = ({ handle, form }: { handle: string; form: FormState }) => {
  const { t } = useReader()
  return (
    <Layout title={t('settings.erasure.title')} noIndex>
      <BackLink href={paths.settings}>{t('settings.title')}</BackLink>
      <Title>{t('settings.erasure.title')}</Title>
      <Lead>{t('settings.erasure.lead')}</Lead>
      <ul>
        <li>{t('settings.erasure.goes')}</li>
        <li>{t('settings.erasure.stays')}</li>
      </ul>
      <p>
        <QuietLink href={paths.data}>{t('settings.data.export')}</QuietLink>
      </p>
      <Form action={paths.erasure} state={form} id="erasure">
        <TextField name="handle" label={t('settings.erasure.handle', { handle })} autocomplete="off" />
        <Submit look="danger" beside={<QuietLink href={paths.settings}>{t('settings.erasure.back')}</QuietLink>}>
          {t('settings.erasure.button')}
        </Submit>
      </Form>
    </Layout>
  )
}
