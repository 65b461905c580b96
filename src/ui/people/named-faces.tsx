import type { Child } from 'hono/jsx'
import { useReader } from '../../platform/reader.tsx'
import { addresses } from '../page/addresses.ts'
import { Face } from './face.tsx'
import type { FacePerson } from './face.tsx'
import { nameAtStart } from './name-of.ts'

/** People side by side, each a face with a name, as many rows as it takes. `and` says who else. */
export const NamedFaces = ({ people, and }: { people: FacePerson[]; and?: Child | undefined }) => {
  const reader = useReader()
  // A visitor may read a name, and not the page behind it.
  const isMember = reader.viewer.kind === 'member'
  return (
    <ul class="named-faces">
      {people.map((person) => (
        <li>
          <Face person={person} size="small" />
          {isMember && person.handle ? (
            <a href={addresses.person(person.handle)} class="hover:underline">
              {nameAtStart(person, reader)}
            </a>
          ) : (
            nameAtStart(person, reader)
          )}
        </li>
      ))}
      {and && <li class="text-muted">{and}</li>}
    </ul>
  )
}
