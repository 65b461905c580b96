import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { ActionForm, BackLink, Choice, DateField, Divided, Form, Layout, Lead, Notice, QuietLink, Section, Soft, Submit, TextField, Title, addresses, dayWords } from '../../ui/index.ts'
import { paths } from './paths.ts'
import type { Token } from './tokens.ts'

export type TokensPageProps = { tokens: Token[]; form: FormState; secret?: string | undefined }

/** Keys for programs that act for the viewer. A new one is shown once, here. */
export const TokensPage = ({ tokens, form, secret }: TokensPageProps) => {
  const { t, now } = useReader()
  return (
    <Layout title={t('settings.tokens.title')} noIndex>
      <BackLink href={paths.settings}>{t('settings.title')}</BackLink>
      <Title>{t('settings.tokens.title')}</Title>
      <Lead>{t('settings.tokens.what')}</Lead>
      {secret && (
        <Notice tone="success" title={t('settings.token.made')}>
          <p>
            <code>{secret}</code>
          </p>
          <p>{t('settings.token.once')}</p>
        </Notice>
      )}
      {tokens.length > 0 && <Divided items={tokens.map((token) => <TokenLine token={token} />)} />}
      <Section title={t('settings.token.new')} id="new">
        <Form action={paths.tokens} state={form} id="token">
          <TextField name="name" label={t('settings.token.name')} hint={t('settings.token.name.hint')} maxLength={120} />
          <Choice
            name="scopes"
            label={t('settings.token.scopes')}
            options={[
              { value: 'read', title: t('settings.token.read'), explanation: t('settings.token.read.means') },
              { value: 'write', title: t('settings.token.write'), explanation: t('settings.token.write.means') },
            ]}
            initially="read"
          />
          <DateField name="endsOn" label={t('settings.token.ends')} earliest={now.toISOString().slice(0, 10)} optional />
          <Submit beside={<QuietLink href={addresses.api}>{t('settings.token.api')}</QuietLink>}>{t('settings.token.make')}</Submit>
        </Form>
      </Section>
    </Layout>
  )
}

const TokenLine = ({ token: { id, name, scopes, madeAt, usedAt, endsAt } }: { token: Token }) => {
  const reader = useReader()
  const { t } = reader
  const facts = [
    t(scopes.includes('write') ? 'settings.token.may-write' : 'settings.token.may-read'),
    t('settings.token.made-on', { day: dayWords(madeAt, reader) }),
    usedAt ? t('settings.token.used', { day: dayWords(usedAt, reader) }) : t('settings.token.unused'),
    ...(endsAt ? [t('settings.token.until', { day: dayWords(endsAt, reader) })] : []),
  ]
  return (
    <>
      <p>{name}</p>
      <Soft>{facts.join(' · ')}</Soft>
      <ActionForm action={paths.endToken(id)} look="link" label={t('settings.token.end.label', { name })} confirm={t('settings.token.end.sure', { name })}>
        {t('settings.token.end')}
      </ActionForm>
    </>
  )
}
