import type { FormState } from '../../platform/form-state.ts'
import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Divided, Form, Menu, PasskeyButton, Section, Soft, Submit, TextField, dayWords } from '../../ui/index.ts'
import { paths } from './paths.ts'
import type { Address, Passkey } from './ways-in.ts'

export const AddressList = ({ addresses, isLastWayIn, form }: { addresses: Address[]; isLastWayIn: boolean; form: FormState }) => {
  const { t } = useReader()
  return (
    <Section title={t('settings.addresses.title')} id="addresses">
      <Divided
        items={addresses.map(({ id, address }) => (
          <>
            <p>{address}</p>
            {!isLastWayIn && (
              <ActionForm action={paths.removeAddress(id)} look="link" label={t('settings.address.remove.label', { address })} confirm={t('settings.address.remove.sure', { address })}>
                {t('settings.address.remove')}
              </ActionForm>
            )}
          </>
        ))}
      />
      <Form action={paths.addresses} state={form} id="address-form">
        <TextField name="address" type="email" label={t('settings.address.add')} hint={t('settings.address.hint')} autocomplete="email" />
        <Submit look="quiet">{t('settings.address.send')}</Submit>
      </Form>
    </Section>
  )
}

export const PasskeyList = ({ passkeys }: { passkeys: Passkey[] }) => {
  const { t } = useReader()
  return (
    <Section title={t('settings.passkeys.title')} id="passkeys">
      <p>{t('settings.passkeys.what')}</p>
      {passkeys.length > 0 && <Divided items={passkeys.map((passkey) => <PasskeyLine passkey={passkey} />)} />}
      <PasskeyButton does="register" options={paths.passkeyChallenges} answer={paths.passkeys}>
        {t('settings.passkey.add')}
      </PasskeyButton>
    </Section>
  )
}

const PasskeyLine = ({ passkey: { id, name, addedAt, usedAt } }: { passkey: Passkey }) => {
  const reader = useReader()
  const { t } = reader
  const added = t('settings.passkey.added', { day: dayWords(addedAt, reader) })
  return (
    <>
      <p>{name}</p>
      <Soft>{usedAt ? t('settings.passkey.used', { added, day: dayWords(usedAt, reader) }) : added}</Soft>
      <ActionForm action={paths.removePasskey(id)} look="link" label={t('settings.passkey.remove.label', { name })} confirm={t('settings.passkey.remove.sure', { name })}>
        {t('settings.passkey.remove')}
      </ActionForm>{' '}
      <Menu label={t('settings.passkey.rename')}>
        <Form action={paths.passkey(id)} state={{ values: { name }, errors: {} }} id={`passkey-${id}`}>
          <TextField name="name" label={t('settings.passkey.name')} maxLength={120} />
          <Submit look="quiet">{t('settings.passkey.keep')}</Submit>
        </Form>
      </Menu>
    </>
  )
}
