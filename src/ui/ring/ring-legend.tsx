import { useReader } from '../../platform/reader.tsx'

/** What the edges of the faces mean, with how many there are. */
export const RingLegend = ({ joined, experienced }: { joined: number; experienced: number }) => {
  const { t } = useReader()
  return (
    <div aria-hidden="true" class="ring-legend">
      <span>
        <Edge kind="asker" />
        {t('ui.ring.asks')}
      </span>
      {joined > 0 && (
        <span>
          <Edge kind="joined" />
          {t('ui.ring.joined', { count: joined })}
        </span>
      )}
      {experienced > 0 && (
        <span>
          <Edge kind="experience" />
          {t('ui.ring.experienced', { count: experienced })}
        </span>
      )}
    </div>
  )
}

const Edge = ({ kind }: { kind: 'asker' | 'joined' | 'experience' }) => (
  <svg viewBox="0 0 20 20" width="20" height="20" fill="none">
    {kind === 'asker' && <circle cx="10" cy="10" r="7.5" stroke-width="4" class="stroke-base-content" />}
    {kind === 'joined' && <circle cx="10" cy="10" r="8" stroke-width="2.5" class="stroke-primary" />}
    {kind === 'experience' && (
      <g stroke-width="1.6" class="stroke-primary">
        <circle cx="10" cy="10" r="8.5" />
        <circle cx="10" cy="10" r="5" />
      </g>
    )}
  </svg>
)
