import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, BackLink, Divided, Layout, Lead, PushButton, QuietLink, Section, Soft, Title, addresses, dayWords } from '../../ui/index.ts'
import { noticePaths } from '../notices/index.ts'
import { deviceWords } from '../settings/index.ts'
import { paths } from './paths.ts'
import type { Subscription } from './subscriptions.ts'

/** In which browsers the viewer is told things at once, and a button for this one. */
export const PushPage = ({ subscriptions, publicKey }: { subscriptions: Subscription[]; publicKey: string }) => {
  const { t, viewer } = useReader()
  const isHere = ({ sessionId }: Subscription) => viewer.kind === 'member' && viewer.sessionId === sessionId
  return (
    <Layout title={t('push.title')} noIndex>
      <BackLink href={addresses.settings}>{t('push.back')}</BackLink>
      <Title>{t('push.title')}</Title>
      <Lead>{t('push.lead')}</Lead>
      <p>{t('push.little')}</p>
      <Actions>
        <QuietLink href={noticePaths.settings}>{t('push.choices')}</QuietLink>
      </Actions>
      <Section title={t('push.here')} id="here">
        {subscriptions.some(isHere) ? (
          <p>{t('push.here.on')}</p>
        ) : (
          <PushButton publicKey={publicKey} answer={paths.settings} worker={paths.worker} impossible={t('push.impossible')} denied={t('push.denied')} failed={t('push.failed')}>
            {t('push.begin')}
          </PushButton>
        )}
      </Section>
      {subscriptions.length > 0 && (
        <Section title={t('push.devices')} id="devices">
          <Divided items={subscriptions.map((subscription) => <DeviceLine subscription={subscription} isHere={isHere(subscription)} />)} />
        </Section>
      )}
    </Layout>
  )
}

const DeviceLine = ({ subscription: { id, device, addedAt, toldAt }, isHere }: { subscription: Subscription; isHere: boolean }) => {
  const reader = useReader()
  const { t } = reader
  const name = deviceWords(device, t)
  const told = toldAt ? t('push.told', { day: dayWords(toldAt, reader) }) : t('push.untold')
  return (
    <>
      <p>{isHere ? t('push.this', { device: name }) : name}</p>
      <Soft>{`${t('push.added', { day: dayWords(addedAt, reader) })} · ${told}`}</Soft>
      <ActionForm action={paths.removal(id)} look="link" label={t('push.end.label', { device: name })}>
        {t('push.end')}
      </ActionForm>
    </>
  )
}
