import type { FacePerson } from '../people/face.tsx'
import { DrawnRing } from './drawn-ring.tsx'
import type { RingPeople } from './drawn-ring.tsx'
import { paperPaint } from './paint.ts'
import { ringSeats } from './seats.ts'

/** A picture of a question of 1200 by 630 that can travel alone: initials only, its own colours, no links. `words` stand beside the ring. */
export const ShareCard = ({ people, community, words }: { people: RingPeople; community: string; words: string[] }) => {
  const withoutPictures = ({ name, alias }: FacePerson): FacePerson => ({ name, alias })
  const still = { ...people, asker: withoutPictures(people.asker), joined: people.joined.map(withoutPictures), experienced: people.experienced.map(withoutPictures) }
  const layout = ringSeats({ joined: people.joined.length, experienced: people.experienced.length })
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" font-family="Atkinson Hyperlegible Next, Atkinson Hyperlegible, Verdana, sans-serif">
      <rect width="1200" height="630" fill={paperPaint.paper} />
      <g transform="translate(28 5)" font-weight="700">
        <DrawnRing people={still} layout={layout} paint={paperPaint} still />
      </g>
      <text x="700" y="250" font-size="54" font-weight="700" fill={paperPaint.ink}>
        {community}
      </text>
      {words.map((line, index) => (
        <text x="700" y={320 + index * 46} font-size="32" fill={paperPaint.muted}>
          {line}
        </text>
      ))}
      <rect x="700" y="180" width="72" height="10" rx="5" fill={paperPaint.invites} />
    </svg>
  )
}
