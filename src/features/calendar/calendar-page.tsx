import type { Dated } from '../../platform/dates.ts'
import { useReader } from '../../platform/reader.tsx'
import { ActionForm, Actions, BackLink, ButtonLink, Divided, Empty, Layout, Lead, Notice, Section, Soft, Title, When, addresses, dayWords } from '../../ui/index.ts'
import type { Feed } from './feed-address.ts'
import { paths } from './paths.ts'

export type CalendarPageProps = { dates: Dated[]; feed: Feed | undefined; address?: string | undefined }

/** What has a date for the viewer, and the secret address at which their own calendar program finds the same. */
export const CalendarPage = ({ dates, feed, address }: CalendarPageProps) => {
  const { t } = useReader()
  return (
    <Layout title={t('calendar.title')} noIndex>
      <BackLink href={addresses.settings}>{t('calendar.back')}</BackLink>
      <Title>{t('calendar.title')}</Title>
      <Lead>{t('calendar.lead')}</Lead>
      {address && <NewAddress address={address} />}
      <Section title={t('calendar.address')} id="address">
        {feed ? <PresentAddress feed={feed} /> : <FirstAddress />}
      </Section>
      <Section title={t('calendar.dates')} id="dates">
        {dates.length === 0 ? <Empty title={t('calendar.empty')}>{t('calendar.empty.words')}</Empty> : <Divided items={dates.map((dated) => <DateLine dated={dated} />)} />}
      </Section>
    </Layout>
  )
}

const NewAddress = ({ address }: { address: string }) => {
  const { t } = useReader()
  return (
    <Notice tone="success" title={t('calendar.made')}>
      <p>
        <code>{address}</code>
      </p>
      <p>{t('calendar.once')}</p>
      <Actions>
        <ButtonLink href={address.replace(/^https?:/, 'webcal:')} look="quiet">
          {t('calendar.open')}
        </ButtonLink>
      </Actions>
    </Notice>
  )
}

const FirstAddress = () => {
  const { t } = useReader()
  return (
    <>
      <p>{t('calendar.address.none')}</p>
      <Actions>
        <ActionForm action={paths.settings} look="primary">
          {t('calendar.make')}
        </ActionForm>
      </Actions>
    </>
  )
}

const PresentAddress = ({ feed: { madeAt, usedAt } }: { feed: Feed }) => {
  const reader = useReader()
  const { t } = reader
  const used = usedAt ? t('calendar.used', { day: dayWords(usedAt, reader) }) : t('calendar.unused')
  return (
    <>
      <p>{t('calendar.address.there')}</p>
      <Soft>{`${t('calendar.made-on', { day: dayWords(madeAt, reader) })} · ${used}`}</Soft>
      <Actions>
        <ActionForm action={paths.settings} confirm={t('calendar.renew.sure')}>
          {t('calendar.renew')}
        </ActionForm>
        <ActionForm action={paths.removal} look="link" confirm={t('calendar.end.sure')}>
          {t('calendar.end')}
        </ActionForm>
      </Actions>
    </>
  )
}

const DateLine = ({ dated: { title, about, path, when } }: { dated: Dated }) => (
  <>
    <p>
      <a href={path}>{title}</a>
    </p>
    <Soft>
      {'day' in when ? <When at={new Date(`${when.day}T12:00:00Z`)} dayOnly /> : <When at={when.startsAt} />} · {about}
    </Soft>
  </>
)
