import { drawnOnce } from '../drawn-once.ts'
import { middleOf, dots } from './mark-dots.ts'

/** A ring as small as a coin, for lists: who asks on top, dots for who joined, open dots for experience, and a place for one more. */
export const RingMark = ({ joined, experienced, open = true }: { joined: number; experienced: number; open?: boolean | undefined }) =>
  once(`${joined} ${experienced} ${open}`, () => (
    <svg viewBox={`0 0 ${middleOf * 2} ${middleOf * 2}`} width="64" height="64" aria-hidden="true" class="ring-mark">
      <circle cx={middleOf} cy={middleOf} r="21" fill="none" stroke-width="1" class="stroke-base-300" />
      {dots({ joined, experienced, open }).map(({ kind, x, y, radius }) =>
        kind === 'experience' ? (
          <circle cx={x} cy={y} r={radius - 1} stroke-width="2" class="fill-base-100 stroke-primary" />
        ) : (
          <circle cx={x} cy={y} r={radius} class={{ asker: 'fill-base-content', joined: 'fill-primary', open: 'fill-accent' }[kind]} />
        ),
      )}
    </svg>
  ))

const once = drawnOnce()
