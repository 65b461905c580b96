import type { z } from 'zod'
import { presentPerson } from '../../platform/person.ts'
import { standingOf, waitedFor } from './consent-standing.ts'
import type { Draft, DraftPassage } from './draft.ts'
import type { draftJson, draftPassage, harvestListJson, myConsentsJson, publishedJson, readJson, state } from './harvest-json.ts'
import type { HarvestLines } from './list-harvests.ts'
import type { MyConsents } from './my-consents.ts'
import type { Thanks } from './people-of.ts'
import type { Around, HarvestAccess, ShownHarvest } from './read-harvest.ts'

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
