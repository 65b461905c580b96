import type { Viewer } from '../../platform/viewer.ts'
import { addresses } from '../page/addresses.ts'
import type { FacePerson } from './face.tsx'

/** Members see members; a visitor sees the names on what is public, and neither pictures nor profiles. */
const known = (person: FacePerson, viewer: Viewer) => (viewer.kind === 'member' ? (person.handle ?? undefined) : undefined)

/** The address of somebody's picture; nothing where initials stand for them. */
export const pictureOf = (person: FacePerson, viewer: Viewer): string | undefined => {
  const handle = known(person, viewer)
  return handle && person.hasPicture ? addresses.picture(handle) : undefined
}

/** The address of somebody's profile; nothing where their name is all there is. */
export const profileOf = (person: FacePerson, viewer: Viewer): string | undefined => {
  const handle = known(person, viewer)
  return handle && addresses.person(handle)
}
