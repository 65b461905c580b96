import type { AliasField } from '../../platform/person.ts'
import { useReader } from '../../platform/reader.tsx'
import { drawnOnce } from '../drawn-once.ts'
import { signOf } from './initials.ts'
import { pictureOf } from './for-members.ts'
import { nameAtStart } from './name-of.ts'
import { tintClass, tintedBy } from './tint.ts'

/** Whoever has a face here. Without a handle (left, unnamed, or under an alias) there is no picture and no page to lead to. */
export type FacePerson = { name: string; handle?: string | null | undefined; hasPicture?: boolean | undefined; alias?: AliasField | undefined }

const sizes = {
  small: { box: 'size-7 text-[0.65rem]', pixels: 32 },
  medium: { box: 'size-11 text-base', pixels: 50 },
  large: { box: 'size-24 text-3xl', pixels: 108 },
}

export type FaceSize = keyof typeof sizes

/** A picture, or initials on a tint of one's own. Hidden from screen readers, because the name always stands beside it; `alone` names it. */
export const Face = ({ person, size = 'medium', alone }: { person: FacePerson; size?: FaceSize | undefined; alone?: boolean | undefined }) => {
  const reader = useReader()
  const picture = pictureOf(person, reader.viewer)
  const name = alone ? nameAtStart(person, reader) : undefined
  return once(`${size} ${name} ${picture} ${person.handle} ${person.alias}\n${person.name}`, () => (picture ? <Picture {...{ size, name, picture }} /> : <Initials {...{ person, size, name }} />))
}

const once = drawnOnce(5_000)

type Drawn = { size: FaceSize; /** Said where no name stands beside it. */ name: string | undefined }

const Picture = ({ size, name, picture }: Drawn & { picture: string }) => {
  const { box, pixels } = sizes[size]
  return <img src={picture} alt={name ?? ''} width={pixels} height={pixels} loading="lazy" decoding="async" class={`face ${box}`} />
}

const Initials = ({ person, size, name }: Drawn & { person: FacePerson }) => (
  <span
    role={name ? 'img' : undefined}
    aria-label={name}
    aria-hidden={name ? undefined : 'true'}
    class={`face ${sizes[size].box} ${tintClass(tintedBy(person))}`}
  >
    {signOf(person)}
  </span>
)
