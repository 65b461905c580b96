import type { Paint } from './paint.ts'
import type { RingSeats, Seat } from './seats.ts'

const isOpen = ({ kind }: Seat): boolean => kind === 'open-join' || kind === 'open-experience'

/** The line of the ring: drawn where people sit side by side, dotted where somebody is still missing, so that it closes as they come. */
export const RingLine = ({ layout, paint }: { layout: RingSeats; paint: Paint }) => {
  const { middle, row, seats } = layout
  const point = (angle: number) => `${(middle + row * Math.sin(angle)).toFixed(1)} ${(middle - row * Math.cos(angle)).toFixed(1)}`
  return (
    <g fill="none" stroke-width="2.5" stroke-linecap="round">
      {seats.map((seat, order) => {
        const next = seats[order + 1] ?? { ...seats[0]!, angle: 2 * Math.PI }
        const missing = seats.length < 3 || isOpen(seat) || isOpen(next)
        // In two steps, because one arc can not go all the way round.
        const half = (seat.angle + next.angle) / 2
        return (
          <path
            d={`M ${point(seat.angle)} A ${row} ${row} 0 0 1 ${point(half)} A ${row} ${row} 0 0 1 ${point(next.angle)}`}
            stroke={missing ? paint.line : paint.acts}
            stroke-dasharray={missing ? '0.5 9' : undefined}
          />
        )
      })}
    </g>
  )
}
