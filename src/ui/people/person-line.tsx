import type { PropsWithChildren } from 'hono/jsx'
import { useReader } from '../../platform/reader.tsx'
import { When } from '../words/when.tsx'
import { Face } from './face.tsx'
import type { FacePerson } from './face.tsx'
import { profileOf } from './for-members.ts'
import { nameAtStart } from './name-of.ts'

export type PersonLineProps = PropsWithChildren<{
  person: FacePerson
  /** Role and organisation, in words. */
  role?: string | undefined
  at?: Date | undefined
  /** Where what happened then can be found: the date leads there. */
  atHref?: string | undefined
  /** A few words on what this person does here: "stelt de vraag". */
  does?: string | undefined
}>

/** A face and a name, then a sentence, then a date. The children are the sentence. */
export const PersonLine = ({ person, role, at, atHref, does, children }: PersonLineProps) => {
  const reader = useReader()
  const name = nameAtStart(person, reader)
  const profile = profileOf(person, reader.viewer)
  return (
    <div class="person-line">
      <Face person={person} />
      <div>
        <p>
          {profile ? (
            <a href={profile} class="person-name">
              {name}
            </a>
          ) : (
            <b>{name}</b>
          )}
          {does && ` ${does}`}
        </p>
        {(role || at) && (
          <p class="soft">
            {role}
            {role && at && ' · '}
            {at &&
              (atHref ? (
                <a href={atHref} class="hover:underline">
                  <When at={at} />
                </a>
              ) : (
                <When at={at} />
              ))}
          </p>
        )}
        {children && <div class="flow-close">{children}</div>}
      </div>
    </div>
  )
}
