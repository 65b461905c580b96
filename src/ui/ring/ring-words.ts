import type { Language } from '../../platform/messages.ts'
import type { Reader } from '../../platform/reader.tsx'
import type { FacePerson } from '../people/face.tsx'
import { nameAtStart, nameOf } from '../people/name-of.ts'
import type { RingProps } from './ring.tsx'

const lists: Record<Language, Intl.ListFormat> = { nl: new Intl.ListFormat('nl'), en: new Intl.ListFormat('en-GB') }

/** All that a ring shows, as sentences. */
export const ringInWords = ({ asker, joined, experienced, openJoin, openExperience }: RingProps, { language, t }: Pick<Reader, 'language' | 't'>): string => {
  const names = (people: FacePerson[]) => lists[language].format(people.map((person) => nameOf(person, { t })))
  return [
    t('ui.ring.words.asker', { name: nameAtStart(asker, { t }) }),
    joined.length > 0 && t('ui.ring.words.joined', { count: joined.length, names: names(joined) }),
    experienced.length > 0 && t('ui.ring.words.experienced', { count: experienced.length, names: names(experienced) }),
    openJoin && t('ui.ring.words.openJoin'),
    openExperience && t('ui.ring.words.openExperience'),
  ]
    .filter(Boolean)
    .join(' ')
}
