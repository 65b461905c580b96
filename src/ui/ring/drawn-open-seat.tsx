import type { Paint } from './paint.ts'
import type { Seat } from './seats.ts'

const round = (value: number): number => Math.round(value * 10) / 10

/** A place that is still open, with one or two words on it that invite. */
export const DrawnOpenSeat = ({ seat, words, href, paint }: { seat: Seat; words: string; href?: string | undefined; paint: Paint }) => {
  const radius = round(seat.radius)
  const at = `translate(${round(seat.x)} ${round(seat.y)})`
  const lines = words.split(' ')
  const size = Math.min(18, Math.round((radius * 3.1) / Math.max(...lines.map(({ length }) => length))))
  const place = (
    <>
      <circle r={radius} fill={paint.paper} />
      <circle r={radius - 2} fill={paint.invites} stroke={paint.onInvites} stroke-width="2" stroke-dasharray="5 5" />
      {lines.map((line, index) => (
        <text y={round((index - (lines.length - 1) / 2) * 20)} dy="0.35em" font-size={size} fill={paint.onInvites}>
          {line}
        </text>
      ))}
    </>
  )
  return href ? (
    <a href={href} tabindex={-1} transform={at} class="ring-open">
      {place}
    </a>
  ) : (
    <g transform={at}>{place}</g>
  )
}
