import { z } from 'zod'
import { presentPerson } from '../../platform/person.ts'
import { standingOf, waitedFor } from './consent-standing.ts'
import type { Draft, DraftPassage } from './draft.ts'
import { answers, harvestAudiences, licences } from './forms.ts'
import type { HarvestLines } from './list-harvests.ts'
import type { MyConsents } from './my-consents.ts'
import type { Thanks } from './people-of.ts'
import type { Around, HarvestAccess, ShownHarvest } from './read-harvest.ts'

const person = z.object({ handle: z.string().nullable(), name: z.string() })
const moment = z.string().describe('ISO 8601, UTC')

const readPassage = z.object({
  id: z.int(),
  text: z.string(),
  thanks: z.array(person).describe('Those cited who gave their name'),
  unnamed: z.int().describe('How many are cited without a name'),
})

const common = {
  id: z.int(),
  title: z.string(),
  intro: z.string(),
  licence: z.enum(licences),
  audience: z.enum(harvestAudiences),
}

export const publishedJson = z.object({
  ...common,
  number: z.int().nullable().describe('Of the published version'),
  versionAt: moment.nullable(),
  passages: z.array(readPassage),
  thanks: z.array(person),
  unnamed: z.int(),
})

const draftPassage = z.object({
  id: z.int(),
  text: z.string(),
  version: z.int(),
  from: z.array(z.int()).describe('Ids of the contributions that it rests on'),
  state: z.enum(['in', 'out', 'waiting']).describe('Whether it can be published: not while it waits for somebody, nor after a no'),
  cited: z.array(z.object({ person, answer: z.enum(answers).nullable(), askedAt: moment.nullable() })),
})

const state = z.enum(['draft', 'published', 'withdrawn'])

/** A harvest in the making, for those who write it. */
export const draftJson = z.object({
  ...common,
  state,
  questionId: z.int(),
  circleId: z.int().nullable(),
  version: z.int().describe('Send it along with a PUT, and an edit that crossed yours is not overwritten'),
  consentAskedAt: moment.nullable(),
  publishedAt: moment.nullable(),
  passages: z.array(draftPassage),
  missing: z.array(person).describe('Who still has to answer'),
})

/** A harvest as everybody for whom it was published reads it. */
export const readJson = publishedJson.extend({
  state,
  question: z.object({ id: z.int(), title: z.string() }).nullable().describe('That it answers, for who may read it'),
  publishedAt: moment.nullable(),
  changedAt: moment,
  withdrawnAt: moment.nullable(),
  versions: z.array(z.object({ number: z.int(), publishedAt: moment, note: z.string() })),
  usedBy: z.array(z.object({ person, line: z.string(), at: moment })),
})

/** Before it is published its writers get the draft, and whoever is cited the passages that cite them. */
export const harvestJson = z.union([readJson, draftJson, z.lazy(() => myConsentsJson)])

export const myConsentsJson = z.object({
  harvestId: z.int(),
  passages: z.array(z.object({ id: z.int(), text: z.string(), from: z.array(z.int()), answer: z.enum(answers).nullable(), askedAt: moment.nullable() })),
  published: z.array(z.object({ id: z.int(), text: z.string(), named: z.boolean() })).describe('What is published of you in other words than the draft has now'),
})

export const harvestListJson = z.object({
  items: z.array(
    z.object({
      ...common,
      question: z.object({ id: z.int(), title: z.string() }).nullable(),
      themes: z.array(z.string()),
      passages: z.int().describe('How many'),
      thanks: z.array(person),
      unnamed: z.int(),
      publishedAt: moment,
      changedAt: moment,
    }),
  ),
  next: z.string().nullable(),
})

const iso = (at: Date | string | null) => at && new Date(at).toISOString()
const isoAt = (at: Date | string) => new Date(at).toISOString()

const presentThanks = ({ named, unnamed }: Thanks) => ({ thanks: named.map(presentPerson), unnamed })

export const presentShown = (shown: ShownHarvest): z.output<typeof publishedJson> => ({
  id: shown.id,
  title: shown.title,
  intro: shown.intro,
  licence: shown.licence,
  audience: shown.audience,
  number: shown.number,
  versionAt: iso(shown.versionAt),
  passages: shown.passages.map(({ id, text, ...thanks }) => ({ id, text, ...presentThanks(thanks) })),
  ...presentThanks(shown.thanks),
})

const presentPassage = ({ id, text, version, from, cited }: DraftPassage, now: Date): z.output<typeof draftPassage> => ({
  id,
  text,
  version,
  from,
  state: standingOf(cited, now).state,
  cited: cited.map((one) => ({ person: presentPerson(one.person), answer: one.answer, askedAt: iso(one.askedAt) })),
})

export const presentDraft = (draft: Draft, now: Date): z.output<typeof draftJson> => ({
  id: draft.id,
  title: draft.title,
  intro: draft.intro,
  licence: draft.licence,
  audience: draft.audience,
  state: stateOf(draft),
  questionId: draft.questionId,
  circleId: draft.circleId,
  version: draft.version,
  consentAskedAt: iso(draft.consentAskedAt),
  publishedAt: iso(draft.publishedAt),
  passages: draft.passages.map((passage) => presentPassage(passage, now)),
  missing: waitedFor(draft.passages, now).map(({ person: somebody }) => presentPerson(somebody)),
})

export const stateOf = ({ publishedAt, withdrawnAt }: { publishedAt: Date | null; withdrawnAt: Date | null }): z.output<typeof state> =>
  withdrawnAt ? 'withdrawn' : publishedAt ? 'published' : 'draft'

export const presentRead = (access: HarvestAccess, shown: ShownHarvest, { versions, uses }: Around): z.output<typeof readJson> => ({
  ...presentShown(shown),
  state: stateOf(access),
  question: access.questionTitle === null ? null : { id: access.questionId, title: access.questionTitle },
  publishedAt: iso(access.publishedAt),
  changedAt: isoAt(access.changedAt),
  withdrawnAt: iso(access.withdrawnAt),
  versions: versions.map(({ number, publishedAt, note }) => ({ number, publishedAt: isoAt(publishedAt), note })),
  usedBy: uses.map((use) => ({ person: presentPerson(use.person), line: use.line, at: isoAt(use.at) })),
})

export const presentMyConsents = (harvestId: number, { drafted, published }: MyConsents): z.output<typeof myConsentsJson> => ({
  harvestId,
  passages: drafted.map(({ id, text, own, answer, askedAt }) => ({ id, text, from: own.map((contribution) => contribution.id), answer, askedAt: iso(askedAt) })),
  published,
})

export const presentLines = ({ items, next }: HarvestLines): z.output<typeof harvestListJson> => ({
  items: items.map((line) => ({
    id: line.id,
    title: line.title,
    intro: line.intro,
    licence: line.licence,
    audience: line.audience,
    question: line.question && { id: line.question.id, title: line.question.title },
    themes: line.question?.themes ?? [],
    passages: line.passages.length,
    ...presentThanks(line.thanks),
    publishedAt: isoAt(line.publishedAt),
    changedAt: isoAt(line.changedAt),
  })),
  next,
})

export const useJson = z.object({ id: z.int() })
