import type { FacePerson } from '../people/face.tsx'
import { DrawnFace } from './drawn-face.tsx'
import { DrawnOpenSeat } from './drawn-open-seat.tsx'
import type { Paint } from './paint.ts'
import type { RingSeats, Seat } from './seats.ts'
import { RingLine } from './ring-line.tsx'
import { wordsInCircle } from './words-in-circle.ts'

export type RingPeople = {
  title: string
  asker: FacePerson
  joined: FacePerson[]
  experienced: FacePerson[]
}

export type OpenPlace = { words: string; href?: string | undefined }

type DrawnRingProps = {
  people: RingPeople
  layout: RingSeats
  paint: Paint
  open?: { join?: OpenPlace | undefined; experience?: OpenPlace | undefined } | undefined
  /** A picture that leads nowhere. */
  still?: boolean | undefined
}

const personIn = ({ asker, joined, experienced }: RingPeople, seat: Seat): FacePerson | undefined =>
  seat.kind === 'asker' ? asker : seat.kind === 'joined' ? joined[seat.index] : seat.kind === 'experience' ? experienced[seat.index] : undefined

/** What is inside a ring's box: the line, the seats on it, the question in the middle. */
export const DrawnRing = ({ people, layout, paint, open, still }: DrawnRingProps) => {
  const { middle, centreRadius, seats } = layout
  const { size, lines } = wordsInCircle(people.title, centreRadius - 12)
  return (
    <>
      <defs>
        <clipPath id="ring-face" clipPathUnits="objectBoundingBox">
          <circle cx="0.5" cy="0.5" r="0.5" />
        </clipPath>
      </defs>
      <RingLine layout={layout} paint={paint} />
      <circle cx={middle} cy={middle} r={centreRadius} fill={paint.sheet} />
      <g text-anchor="middle" font-size={size} class="ring-title" fill={paint.ink}>
        {lines.map(({ text, y }) => (
          <text x={middle} y={Math.round(middle + y)} dy="0.35em">
            {text}
          </text>
        ))}
      </g>
      <g text-anchor="middle" font-weight="650">
        {seats.map((seat) => {
          const person = personIn(people, seat)
          if (person) return <DrawnFace seat={seat} person={person} paint={paint} still={still} />
          if (seat.kind === 'open-join' && open?.join) return <DrawnOpenSeat seat={seat} paint={paint} {...open.join} />
          if (seat.kind === 'open-experience' && open?.experience) return <DrawnOpenSeat seat={seat} paint={paint} {...open.experience} />
          return (
            <text x={seat.x} y={seat.y} dy="0.35em" font-size={seat.radius * 0.8} fill={paint.muted}>
              +{seat.index}
            </text>
          )
        })}
      </g>
    </>
  )
}
