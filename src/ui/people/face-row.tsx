import { useReader } from '../../platform/reader.tsx'
import { Face } from './face.tsx'
import { nameOf } from './name-of.ts'
import type { FacePerson, FaceSize } from './face.tsx'

export type FaceRowProps = { people: FacePerson[]; /** How many there are in all, where not everybody is given. */ total?: number | undefined; most?: number | undefined; size?: FaceSize | undefined }

/** Faces that overlap a little, with the names in words for who does not see them. */
export const FaceRow = ({ people, total = people.length, most = 6, size = 'small' }: FaceRowProps) => {
  const { t } = useReader()
  const shown = people.slice(0, most)
  const more = total - shown.length
  if (shown.length === 0) return null
  const names = shown.map((person) => nameOf(person, { t })).join(', ')
  return (
    <span class="face-row inline-flex max-w-full flex-wrap items-center gap-y-1">
      {shown.map((person) => (
        <Face person={person} size={size} />
      ))}
      {more > 0 && (
        <span aria-hidden="true" class="ml-3 text-base text-muted">
          +{more}
        </span>
      )}
      <span class="sr-only">{more > 0 ? t('ui.people.more', { names, more }) : names}</span>
    </span>
  )
}
