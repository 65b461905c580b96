import { z } from 'zod'
import { personJson as person } from '../../platform/person.ts'
import { answers, harvestAudiences, licences } from './forms.ts'

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

export const draftPassage = z.object({
  id: z.int(),
  text: z.string(),
  version: z.int(),
  from: z.array(z.int()).describe('Ids of the contributions that it rests on'),
  state: z.enum(['in', 'out', 'waiting']).describe('Whether it can be published: not while it waits for somebody, nor after a no'),
  cited: z.array(z.object({ person, answer: z.enum(answers).nullable(), askedAt: moment.nullable() })),
})

export const state = z.enum(['draft', 'published', 'withdrawn'])

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

export const myConsentsJson = z.object({
  harvestId: z.int(),
  passages: z.array(z.object({ id: z.int(), text: z.string(), from: z.array(z.int()), answer: z.enum(answers).nullable(), askedAt: moment.nullable() })),
  published: z.array(z.object({ id: z.int(), text: z.string(), named: z.boolean() })).describe('What is published of you in other words than the draft has now'),
})

/** Before it is published its writers get the draft, and whoever is cited the passages that cite them. */
export const harvestJson = z.union([readJson, draftJson, myConsentsJson])

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

export const useJson = z.object({ id: z.int() })
