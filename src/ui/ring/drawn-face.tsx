import { useReader } from '../../platform/reader.tsx'
import type { FacePerson } from '../people/face.tsx'
import { signOf } from '../people/initials.ts'
import { pictureOf, profileOf } from '../people/for-members.ts'
import { tintColour, tintInk, tintedBy } from '../people/tint.ts'
import type { Paint } from './paint.ts'
import type { Seat } from './seats.ts'

const round = (value: number): number => Math.round(value * 10) / 10

/**
 * A face in a ring. The edge tells who it is without colour: thick and dark for who asks, one line for who joined, two for who brings experience.
 */
export const DrawnFace = ({ seat, person, paint, still }: { seat: Seat; person: FacePerson; paint: Paint; still?: boolean | undefined }) => {
  const { viewer } = useReader()
  const [picture, profile] = [pictureOf(person, viewer), profileOf(person, viewer)]
  const radius = round(seat.radius)
  const at = `translate(${round(seat.x)} ${round(seat.y)})`
  const edge = Math.max(2, round(radius / 11))
  const inner = round(radius - edge * (seat.kind === 'joined' ? 1.6 : 2.4))
  const face = (
    <>
      <circle
        r={round(radius - edge / 2)}
        fill={paint.paper}
        stroke={seat.kind === 'asker' ? paint.ink : paint.acts}
        stroke-width={seat.kind === 'asker' ? round(edge * 1.5) : seat.kind === 'experience' ? round(edge / 2) : edge}
      />
      {seat.kind === 'experience' && <circle r={round(radius - edge * 1.5)} fill="none" stroke={paint.acts} stroke-width={round(edge / 2)} />}
      <circle r={inner} fill={tintColour(tintedBy(person))} />
      {picture ? (
        <image
          href={picture}
          x={-inner}
          y={-inner}
          width={inner * 2}
          height={inner * 2}
          preserveAspectRatio="xMidYMid slice"
          clip-path="url(#ring-face)"
        />
      ) : (
        <text dy="0.35em" font-size={round(inner * 0.82)} fill={tintInk}>
          {signOf(person)}
        </text>
      )}
    </>
  )
  if (still || !profile) return <g transform={at}>{face}</g>
  return (
    <a href={profile} tabindex={-1} transform={at}>
      <title>{person.name}</title>
      {face}
    </a>
  )
}
