import type { Paint } from './paint.ts'
import type { RingSeats, Seat } from './seats.ts'

const isOpen = ({ kind }: Seat): boolean => kind === 'open-join' || kind === 'open-experience'

/** The line of the ring: drawn where people sit side by side, dotted where somebody is still missing, so that it closes as they come. */
export const RingLine = ({ layout, paint }: { layout: RingSeats; paint: Paint }) => {
  const { middle, row, seats } = layout
  const point = (angle: number) => `${(middle + row * Math.sin(angle)).toFixed(1)} ${(middle - row * Math.cos(angle)).toFixed(1)}`
  const lines = { drawn: '', dotted: '' }
  for (const [order, seat] of seats.entries()) {
    const next = seats[order + 1] ?? { ...seats[0]!, angle: 2 * Math.PI }
    // In two steps, because one arc can not go all the way round.
    const half = (seat.angle + next.angle) / 2
    const line = `M${point(seat.angle)}A${row} ${row} 0 0 1 ${point(half)}A${row} ${row} 0 0 1 ${point(next.angle)}`
    lines[seats.length < 3 || isOpen(seat) || isOpen(next) ? 'dotted' : 'drawn'] += line
  }
  return (
    <g fill="none" stroke-width="2.5" stroke-linecap="round">
      {lines.drawn && <path d={lines.drawn} stroke={paint.acts} />}
      {lines.dotted && <path d={lines.dotted} stroke={paint.line} stroke-dasharray="0.5 9" />}
    </g>
  )
}
