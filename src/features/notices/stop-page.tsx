import type { NoticeKind } from '../../platform/notices.ts'
import { useReader } from '../../platform/reader.tsx'
import { Actions, Form, Layout, Lead, Notice, QuietLink, Stack, Submit, Title } from '../../ui/index.ts'
import { paths } from './paths.ts'

export type StopPageProps = { what: string; kinds: NoticeKind[]; stopped: boolean }

/** Where the link in a mail leads: one button, and after that what was done. Looking at it changes nothing, because mail programs look too. */
export const StopPage = ({ what, kinds, stopped }: StopPageProps) => {
  const { t } = useReader()
  const list = (
    <ul>
      {kinds.map((kind) => (
        <li>{t(`notices.kind.${kind}`)}</li>
      ))}
    </ul>
  )
  return (
    <Layout title={t(stopped ? 'notices.stopped.title' : 'notices.stop.title')} noIndex>
      <Title>{t(stopped ? 'notices.stopped.title' : 'notices.stop.title')}</Title>
      {stopped ? (
        <Stack>
          <Notice tone="success">{t('notices.stopped')}</Notice>
          {list}
        </Stack>
      ) : (
        <Stack>
          <Lead>{t('notices.stop.lead')}</Lead>
          {list}
          <Form action={paths.stop(what)} id="stop">
            <Submit>{t('notices.stop.button')}</Submit>
          </Form>
        </Stack>
      )}
      <Actions>
        <QuietLink href={paths.settings}>{t('notices.stop.choose')}</QuietLink>
      </Actions>
    </Layout>
  )
}
