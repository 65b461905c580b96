import { useReader } from '../../platform/reader.tsx'

export type LiveProps = {
  /** Answers server-sent events; resumes by `?after=` and by Last-Event-ID. */
  source: string
  /** The last event that the page was drawn with. */
  after: number | string
  /** The names of events after which the page is drawn again; unnamed ones always count. */
  events?: string[] | undefined
}

/** Keeps the page up to date while it is open; says so in words when the connection is gone. Needs scripts; without them a reload does the same. */
export const LivePage = ({ source, after, events = ['change'] }: LiveProps) => {
  const { t } = useReader()
  return <live-page source={source} after={after} events={events.join(' ')} words-lost={t('ui.live.lost')} words-back={t('ui.live.back')} role="status" class="live-page" />
}
