import { z } from 'zod'
import { cursor } from '../../platform/cursor.ts'
import { id, line, listOf, oneOf, optionalId, optionalLine, optionalText, text, ticked } from '../../platform/fields.ts'

export const licences = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'all-rights'] as const
export type Licence = (typeof licences)[number]

/** For whom a harvest can be: the steps of the ladder that are wider than a few people. */
export const harvestAudiences = ['circle', 'organisation', 'community', 'public'] as const
export type HarvestAudience = (typeof harvestAudiences)[number]

export const answers = ['named', 'unnamed', 'no'] as const
export type Answer = (typeof answers)[number]

const title = line(200)
const intro = text(10_000, 0)
const passageText = text(10_000)
const from = listOf(id, 200)

const wantedPassage = z.object({
  /** Of a passage that is there already; without it a passage is recognised by its text. */
  id: optionalId,
  text: passageText,
  /** The contributions that it rests on. */
  from: from.default([]),
})
export type WantedPassage = z.output<typeof wantedPassage>

const passages = z.array(wantedPassage).max(200)
const audience = oneOf(harvestAudiences)
/** By its handle; needed for audience `organisation` by who belongs to several. */
const organisation = optionalLine(63)

export const beginInput = z.object({
  title,
  intro: optionalText(10_000),
  licence: oneOf(licences).optional(),
  audience: audience.optional(),
  organisation,
  passages: passages.default([]),
})
export type BeginInput = z.output<typeof beginInput>

/** What is not given stays as it is; of passages, all of them are given or none. */
export const editInput = z.object({
  title: title.optional(),
  intro: intro.optional(),
  licence: oneOf(licences).optional(),
  audience: audience.optional(),
  organisation,
  passages: passages.optional(),
  /** The version that was read: an edit of an older one is refused, with what stands there now. */
  version: optionalId,
})
export type EditInput = Omit<z.output<typeof editInput>, 'organisation'> & { organisation?: string }

/** From the page, where a wider audience is chosen once and then said yes to. */
export const audienceInput = z.object({ audience, organisation, confirmed: ticked.default(false) })

export const passageInput = z.object({
  text: passageText,
  from: from.default([]),
  /** The version of this passage that was read. */
  version: optionalId,
})
export type PassageInput = z.output<typeof passageInput>

export const newPassageQuery = z.object({ from: optionalId })

export const moveInput = z.object({ direction: oneOf(['up', 'down']) })

const answer = oneOf(answers)

export const consentInput = z
  .object({
    /** For all passages that cite me, unless said otherwise below. */
    answer: answer.optional(),
    passages: z.record(z.string().regex(/^\d+$/), answer).default({}),
  })
  .refine((input) => input.answer || Object.keys(input.passages).length > 0, { path: ['answer'], params: { message: { key: 'platform.field.choose' } } })
export type ConsentInput = z.output<typeof consentInput>

/** From the page: one field per passage, `passage-12`, or one answer for all of them. */
export const answersForm = z.preprocess((fields) => {
  const { answer, ...others } = fields as Record<string, unknown>
  const given = Object.entries(others).flatMap(([name, value]) => (name.startsWith('passage-') ? [[name.slice('passage-'.length), value]] : []))
  return { answer, passages: Object.fromEntries(given) }
}, consentInput)

export const publicationInput = z.object({ note: optionalLine(300) })

export const useInput = z.object({ line: line(300) })

export const nothing = z.object({})

export const listQuery = z.object({ q: optionalLine(200), theme: optionalLine(40), after: cursor })
export type ListQuery = z.output<typeof listQuery>
