import type { AliasField } from '../../platform/person.ts'

/**
 * The shape of the example community: who is in it, and what they ask, say and harvest.
 *
 * Time is told back from today, so that the community never grows old: `daysAgo: 1` is yesterday, and nothing is nearer
 * than that, so nothing can lie in the future whatever the hour of the first start. An `hour` is on the community's own
 * clock; where none is given, take noon. Played in the order of time, every step finds what it builds on.
 */
export type ExampleCommunity = {
  name: string
  organisations: ExampleOrganisation[]
  people: ExamplePerson[]
  acquaintances: ExampleAcquaintance[]
  questions: ExampleQuestion[]
  circles: ExampleCircle[]
  harvests: ExampleHarvest[]
}

/** Names a person or an organisation: lower-case letters, digits and hyphens. */
export type Handle = string

/** Names something that is pointed at from elsewhere. Unique in the whole community. */
export type Key = string

export type ExampleOrganisation = {
  handle: Handle
  name: string
  about: string
  /** A colour as #rrggbb. */
  accent?: string
}

export type ExamplePerson = {
  handle: Handle
  name: string
  role: string
  about: string
  /** How this person likes to be reached, in their own words. */
  reach: string
  organisations: Handle[]
  /** The language in which this person reads Kring. */
  language: Language
  learn: ExamplePhrase[]
  teach: ExamplePhrase[]
  administrator?: true
  /** Wants to be asked when nobody reacts to a question. */
  ambassador?: true
  /** May lift an alias. */
  confidant?: true
  /** When this person last read what was said where they take part; the day before yesterday where it is left out. */
  lastHereDaysAgo?: number
}

export type Language = 'nl' | 'en'

export type ExamplePhrase = {
  text: string
  /** When the person last said that this still holds. */
  freshDaysAgo: number
}

/** How two people first met, as noted by `from`. */
export type ExampleAcquaintance = {
  from: Handle
  to: Handle
  how: 'in-person' | 'online' | 'never' | 'private'
}

export type ExampleQuestion = {
  key: Key
  asker: Handle
  /** Under which the asker is shown to all others. */
  alias?: AliasField
  title: string
  story: string
  drive: 'work' | 'organisation' | 'ambition' | 'curiosity'
  whyNow: string
  tried: string
  wish: string
  /** Days from today until the question is no longer relevant; below zero that day has passed. */
  relevantInDays: number
  themes: string[]
  /** The language it is written in, where that is not the asker's own. */
  language?: Language
  askedDaysAgo: number
  joins: ExampleJoin[]
  experiences: ExampleExperience[]
  follows: Handle[]
  /** Who was asked along, by whom, with a line of their own. */
  invites?: ExampleInvite[]
  /** What was said on the page of the question itself, outside any circle. */
  talk: ExampleTalk[]
  circle?: Key
} & ExampleAudience &
  ExampleState

export type ExampleAudience =
  | { audience: 'public' | 'community' | 'me' }
  | { audience: 'organisation'; organisation: Handle }
  | { audience: 'people'; people: Handle[] }

export type ExampleState =
  | { state: 'asked' | 'gathering' | 'working' | 'harvested' | 'dormant' }
  | { state: 'closed'; closedBecause: string; closedDaysAgo: number }

export type ExampleMoment = {
  daysAgo: number
  hour?: number
}

export type ExampleInvite = ExampleMoment & {
  from: Handle
  to: Handle
  line: string
}

/** A join has a key because a harvest may rest on its note. */
export type ExampleJoin = ExampleMoment & {
  key: Key
  person: Handle
  note: string
}

export type ExampleExperience = ExampleMoment & {
  key: Key
  person: Handle
  /** What happened. */
  text: string
  worked: string
  didNotWork: string
  helpfulTo: Handle[]
}

export type ExampleTalk = ExampleMoment & {
  key: Key
  person: Handle
  text: string
  /** Another talk of the same conversation. */
  replyTo?: Key
  helpfulTo?: Handle[]
  /** A slip of the pen, put right within minutes: a part of the text as it stands, and how it was typed at first. */
  slip?: { text: string; typed: string }
  /** Taken away again by who said it. */
  takenAway?: ExampleMoment
}

export type ExampleCircle = {
  key: Key
  question: Key
  formedDaysAgo: number
  purpose: string
  rhythm: string
  confidentiality: string
  duration: string
  endsInDays: number
  /** The asker is one of them. */
  members: ExampleMember[]
  contributions: ExampleContribution[]
  closedDaysAgo?: number
  closedBecause?: string
}

export type ExampleMember = {
  person: Handle
  /** `null`: has not answered yet. */
  answer: 'accepted' | 'declined' | null
  /** This member's own version of the shared question; empty for who does not take part. */
  ownQuestion: string
}

export type ExampleContribution = ExampleTalk & { hour: number }

export type ExampleHarvest = {
  key: Key
  question: Key
  circle?: Key
  writer: Handle
  title: string
  intro: string
  licence: 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC0-1.0' | 'all-rights'
  audience: 'public' | 'community'
  passages: ExamplePassage[]
  consents: ExampleConsent[]
  /** When everyone cited was shown the wording and asked for consent. */
  writtenDaysAgo: number
  /** Absent: still waiting for answers. */
  publishedDaysAgo?: number
  uses: ExampleUse[]
}

export type ExamplePassage = {
  text: string
  /** The joins, experiences, talk or circle contributions that it rests on. */
  from: Key[]
}

export type ExampleConsent = {
  person: Handle
  answer: 'named' | 'unnamed' | 'no' | null
}

/** Somebody who used a harvest tells so, in one line. */
export type ExampleUse = ExampleMoment & {
  person: Handle
  line: string
}
