import type { Translate } from '../../platform/messages.ts'
import type { Person } from '../../platform/person.ts'

/** A person with something to call them by, also when they left. */
export const namedPerson = (person: Person, t: Translate): Person => ({ ...person, name: person.name || t('circles.somebody-gone') })
