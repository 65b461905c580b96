import { useReader } from '../../platform/reader.tsx'

/** Keeps the page up to date while it is open; says so in words when the connection is gone. Needs scripts; without them a reload does the same. */
export const LivePage = ({ source, after }: { source: string; after: number | string }) => {
  const { t } = useReader()
  return <live-page source={source} after={after} words-lost={t('ui.live.lost')} words-back={t('ui.live.back')} role="status" class="live-page" />
}
