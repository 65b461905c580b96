import { useReader } from '../../platform/reader.tsx'
import { Form, type FormState, Layout, Lead, Submit, TextField, Title, emptyForm } from '../../ui/index.ts'
import { paths } from './paths.ts'

/**
 * What a mailed link opens: one button. Programs that look at mail for people open every link in it, and would have spent
 * this one before its reader came.
 */
export const EnterPage = ({ token, name }: { token: string; name: string }) => {
  const { t } = useReader()
  return (
    <Layout title={t('sign-in.enter.title', { name })} noIndex>
      <Title>{t('sign-in.enter.title', { name })}</Title>
      <Lead>{t('sign-in.enter.lead')}</Lead>
      <Form action={paths.links}>
        <input type="hidden" name="token" value={token} />
        <Submit>{t('sign-in.enter.button')}</Submit>
      </Form>
    </Layout>
  )
}

/** The same for somebody who is new: the account is made when they have said how they are called. */
export const JoinPage = ({ token, state = emptyForm() }: { token: string; state?: FormState }) => {
  const { t, community } = useReader()
  const title = t('sign-in.join.title', { community: community.name })
  return (
    <Layout title={title} noIndex>
      <Title>{title}</Title>
      <Lead>{t('sign-in.join.lead')}</Lead>
      <Form action={paths.links} state={state}>
        <input type="hidden" name="token" value={token} />
        <TextField name="name" label={t('sign-in.name.label')} hint={t('sign-in.name.hint')} autocomplete="name" maxLength={120} first />
        <Submit>{t('sign-in.join.button')}</Submit>
      </Form>
    </Layout>
  )
}

/** A link that lets nobody in any more, with the way to a new one. */
export const SpentPage = ({ address }: { address: string }) => {
  const { t } = useReader()
  return (
    <Layout title={t('sign-in.spent.title')} noIndex>
      <Title>{t('sign-in.spent.title')}</Title>
      <Lead>{t('sign-in.link.spent')}</Lead>
      <Form action={paths.signIn} state={{ values: { address }, errors: {} }}>
        <TextField name="address" type="email" label={t('sign-in.address.label')} autocomplete="email" />
        <Submit>{t('sign-in.spent.button')}</Submit>
      </Form>
    </Layout>
  )
}
