import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { Actions, ButtonLink, Layout, Lead, QuietLink, Section, Title } from '../../ui/index.ts'
import { noticePaths } from '../notices/index.ts'
import { AddressList, PasskeyList } from './ways-in-list.tsx'
import { paths } from './paths.ts'
import { Preferences } from './preferences.tsx'
import { SessionList } from './session-list.tsx'
import type { Session } from './sessions.ts'
import type { Address, Passkey } from './ways-in.ts'

export type SettingsPageProps = {
  addresses: Address[]
  passkeys: Passkey[]
  sessions: Session[]
  addressForm: FormState
}

/** How the viewer gets in, where they are signed in, how Kring looks to them, and what becomes of what is theirs. */
export const SettingsPage = ({ addresses, passkeys, sessions, addressForm }: SettingsPageProps) => {
  const { t } = useReader()
  return (
    <Layout title={t('settings.title')} noIndex>
      <Title>{t('settings.title')}</Title>
      <Lead>{t('settings.lead')}</Lead>
      <AddressList addresses={addresses} isLastWayIn={addresses.length + passkeys.length === 1} form={addressForm} />
      <PasskeyList passkeys={passkeys} />
      <SessionList sessions={sessions} />
      <Preferences />
      <Section title={t('settings.notices.title')} id="notices">
        <p>{t('settings.notices.what')}</p>
        <Actions>
          <QuietLink href={noticePaths.settings}>{t('settings.notices.open')}</QuietLink>
        </Actions>
      </Section>
      <Section title={t('settings.tokens.title')} id="tokens">
        <p>{t('settings.tokens.what')}</p>
        <Actions>
          <QuietLink href={paths.tokens}>{t('settings.tokens.open')}</QuietLink>
        </Actions>
      </Section>
      <Section title={t('settings.data.title')} id="data">
        <p>{t('settings.data.what')}</p>
        <Actions>
          <ButtonLink href={paths.data} look="quiet" download>
            {t('settings.data.export')}
          </ButtonLink>
          <QuietLink href={paths.erasure}>{t('settings.erasure.open')}</QuietLink>
        </Actions>
      </Section>
    </Layout>
  )
}
