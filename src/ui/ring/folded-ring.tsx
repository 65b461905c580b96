import type { Child } from 'hono/jsx'
import { Face } from '../people/face.tsx'
import type { FacePerson } from '../people/face.tsx'
import { Icon } from '../words/icon.tsx'
import type { OpenPlace, RingPeople } from './drawn-ring.tsx'

const mostFaces = 9

/** The ring where there is no room for one: everybody in a row, in the same order and with the same edges. */
export const FoldedRing = ({ people, open }: { people: RingPeople; open: { join?: OpenPlace | undefined; experience?: OpenPlace | undefined } }) => (
  <div aria-hidden="true" class="ring-folded">
    <span class="edge-asker">
      <Face person={people.asker} />
    </span>
    <Faces people={people.joined} edge="edge-joined" />
    <OpenChip place={open.join} />
    <Faces people={people.experienced} edge="edge-experience" />
    <OpenChip place={open.experience} />
  </div>
)

const Faces = ({ people, edge }: { people: FacePerson[]; edge: string }): Child => (
  <>
    {people.slice(0, mostFaces).map((person) => (
      <span class={edge}>
        <Face person={person} />
      </span>
    ))}
    {people.length > mostFaces && <span class="text-base text-muted">+{people.length - mostFaces}</span>}
  </>
)

const OpenChip = ({ place }: { place: OpenPlace | undefined }): Child =>
  place ? (
    <a href={place.href} tabindex={-1} class="ring-open-chip">
      <Icon name="plus" />
      {place.words}
    </a>
  ) : null
