import { useReader } from '../../platform/reader.tsx'
import { drawnOnce } from '../drawn-once.ts'
import { DrawnRing } from './drawn-ring.tsx'
import type { RingPeople } from './drawn-ring.tsx'
import { FoldedRing } from './folded-ring.tsx'
import { themePaint } from './paint.ts'
import { RingLegend } from './ring-legend.tsx'
import { ringInWords } from './ring-words.ts'
import { ringSeats } from './seats.ts'

export type RingProps = RingPeople & {
  /** Where an open place leads: to joining, to bringing experience. None, no place. */
  openJoin?: string | undefined
  openExperience?: string | undefined
  /** The question is the title of the page: it is its heading, drawn in the middle, or above the rows on a phone. */
  asTitle?: boolean | undefined
}

/**
 * The sign of the house: a question in the middle, around it who asked, who joined, who brings experience, and places that are open. On a phone it
 * folds into a row. The drawing is for the eye; the same is said in words, and what can be done in it stands as a button elsewhere on its page.
 */
export const Ring = (props: RingProps) => {
  const { language, viewer } = useReader()
  return once(JSON.stringify([language, viewer.kind, props]), () => <FreshRing {...props} />)
}

const once = drawnOnce()

const FreshRing = (props: RingProps) => {
  const reader = useReader()
  const { t } = reader
  const { joined, experienced, openJoin, openExperience, asTitle, title } = props
  const layout = ringSeats({ joined: joined.length, experienced: experienced.length, openJoin: !!openJoin, openExperience: !!openExperience })
  const open = {
    join: openJoin ? { words: t('ui.ring.openJoin'), href: openJoin } : undefined,
    experience: openExperience ? { words: t('ui.ring.openExperience'), href: openExperience } : undefined,
  }
  return (
    <figure class={asTitle ? 'people-ring people-ring-large' : 'people-ring'}>
      {asTitle && <h1 class="ring-heading">{title}</h1>}
      <p class="sr-only">{ringInWords(props, reader)}</p>
      <svg viewBox={`0 0 ${layout.box} ${layout.box}`} aria-hidden="true" class="ring-drawn">
        <DrawnRing people={props} layout={layout} paint={themePaint} open={open} />
      </svg>
      <FoldedRing people={props} open={open} />
      <RingLegend joined={joined.length} experienced={experienced.length} />
    </figure>
  )
}
