import { useReader } from '../../platform/reader.tsx'
import { Form, type FormState, Layout, Lead, PasskeyButton, Submit, TextField, Title, emptyForm } from '../../ui/index.ts'
import { ExampleList } from './example-list.tsx'
import type { ExamplePerson } from './example-people.ts'
import { paths } from './paths.ts'

export type SignInPageProps = { state?: FormState; returnTo: string; people?: ExamplePerson[] | undefined }

export const SignInPage = ({ state = emptyForm(), returnTo, people = [] }: SignInPageProps) => {
  const { t } = useReader()
  return (
    <Layout title={t('sign-in.title')} noIndex>
      <Title>{t('sign-in.title')}</Title>
      <Lead>{t('sign-in.lead')}</Lead>
      <Form action={paths.signIn} state={state}>
        <input type="hidden" name="return_to" value={returnTo} />
        <TextField name="address" type="email" label={t('sign-in.address.label')} hint={t('sign-in.address.hint')} autocomplete="email" first />
        <Submit>{t('sign-in.send')}</Submit>
      </Form>
      <PasskeyButton does="sign-in" options={paths.passkeyChallenges} answer={paths.passkeyTo(returnTo)}>
        {t('sign-in.passkey')}
      </PasskeyButton>
      {people.length > 0 && <ExampleList people={people} returnTo={returnTo} />}
    </Layout>
  )
}
