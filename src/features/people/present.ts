import { z } from 'zod'
import { presentPerson } from '../../platform/person.ts'
import type { Member } from '../../platform/viewer.ts'
import { ways } from './forms.ts'
import type { PeoplePage, PersonInList } from './list-people.ts'
import type { OrganisationPerson } from './organisations.ts'
import { paths } from './paths.ts'
import type { Organisation, Phrase, Profile } from './queries.ts'

const organisation = z.object({ handle: z.string(), name: z.string() })
const phrase = z.object({ text: z.string(), freshAt: z.iso.date() })

export const personJson = z.object({
  handle: z.string(),
  name: z.string(),
  role: z.string(),
  organisations: z.array(organisation),
  picture: z.string().nullable(),
  learn: z.array(phrase),
  teach: z.array(phrase),
})

export const peopleJson = z.object({ items: z.array(personJson), next: z.string().nullable() })

export const profileJson = personJson.extend({
  about: z.string(),
  reach: z.string(),
  version: z.int(),
  /** How you say that you know each other, and how they do; seen by the two of you. */
  acquaintance: z.object({ mine: z.enum(ways).nullable(), theirs: z.enum(ways).nullable() }),
})

export const organisationJson = organisation.extend({ about: z.string() })
export const organisationWithPeopleJson = organisationJson.extend({ people: z.array(z.object({ handle: z.string().nullable(), name: z.string() })) })
export const organisationsJson = z.object({ items: z.array(organisation.extend({ people: z.int() })), next: z.null() })

const phrasesOn = (side: Phrase['side'], phrases: Phrase[]) =>
  phrases.filter((each) => each.side === side).map(({ text, freshAt }) => ({ text, freshAt }))

export const presentPersonInList = (person: PersonInList): z.output<typeof personJson> => ({
  handle: person.handle,
  name: person.name,
  role: person.role,
  organisations: person.organisations,
  picture: person.hasPicture ? paths.picture(person.handle) : null,
  learn: phrasesOn('learn', person.phrases),
  teach: phrasesOn('teach', person.phrases),
})

export const presentPeople = ({ items, next }: PeoplePage): z.output<typeof peopleJson> => ({ items: items.map(presentPersonInList), next })

export const presentProfile = (profile: Profile): z.output<typeof profileJson> => ({
  ...presentPersonInList(profile),
  about: profile.about,
  reach: profile.reach,
  version: profile.version,
  acquaintance: { mine: profile.mine, theirs: shownToOther(profile.theirs) },
})

/** Who would rather not say, does not say that either. */
export const shownToOther = (theirs: Profile['theirs']): Profile['theirs'] => (theirs === 'private' ? null : theirs)

export const availabilityJson = z.object({ busyUntil: z.iso.date().nullable(), ambassador: z.boolean() })

export const meJson = z.object({
  handle: z.string(),
  name: z.string(),
  administrator: z.boolean(),
  language: z.enum(['nl', 'en']),
  scopes: z.array(z.enum(['read', 'write'])),
  organisations: z.array(organisation),
})

export const presentMe = (viewer: Member, facts: { language: 'nl' | 'en'; organisations: Organisation[] }): z.output<typeof meJson> => ({
  handle: viewer.handle,
  name: viewer.name,
  administrator: viewer.administrator,
  scopes: [...viewer.scopes],
  ...facts,
})

export const presentOrganisation = (
  { handle, name, about }: { handle: string; name: string; about: string },
  people: OrganisationPerson[],
): z.output<typeof organisationWithPeopleJson> => ({ handle, name, about, people: people.map(({ person }) => presentPerson(person)) })
