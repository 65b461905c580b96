import { useReader } from '../../platform/reader.tsx'
import { drawnOnce } from '../drawn-once.ts'
import { initialsOf } from './initials.ts'
import { pictureOf } from './for-members.ts'
import { tintClass } from './tint.ts'

/** Whoever has a face here. Without a handle (left, or unnamed) there is no picture and no page to lead to. */
export type FacePerson = { name: string; handle?: string | null | undefined; hasPicture?: boolean | undefined }

const sizes = {
  small: { box: 'size-7 text-[0.65rem]', pixels: 32 },
  medium: { box: 'size-11 text-base', pixels: 50 },
  large: { box: 'size-24 text-3xl', pixels: 108 },
}

export type FaceSize = keyof typeof sizes

/** A picture, or initials on a tint of one's own. Hidden from screen readers, because the name always stands beside it; `alone` names it. */
export const Face = ({ person, size = 'medium', alone }: { person: FacePerson; size?: FaceSize | undefined; alone?: boolean | undefined }) => {
  const picture = pictureOf(person, useReader().viewer)
  return once(`${size} ${alone} ${picture} ${person.handle}\n${person.name}`, () => (picture ? <Picture {...{ person, size, alone, picture }} /> : <Initials {...{ person, size, alone }} />))
}

const once = drawnOnce(5_000)

type Drawn = { person: FacePerson; size: FaceSize; alone: boolean | undefined }

const Picture = ({ person, size, alone, picture }: Drawn & { picture: string }) => {
  const { box, pixels } = sizes[size]
  return <img src={picture} alt={alone ? person.name : ''} width={pixels} height={pixels} loading="lazy" decoding="async" class={`face ${box}`} />
}

const Initials = ({ person, size, alone }: Drawn) => (
  <span
    role={alone ? 'img' : undefined}
    aria-label={alone ? person.name : undefined}
    aria-hidden={alone ? undefined : 'true'}
    class={`face ${sizes[size].box} ${tintClass(person.handle ?? person.name)}`}
  >
    {initialsOf(person.name)}
  </span>
)
