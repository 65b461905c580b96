import { z } from 'zod'
import { cursorBy } from '../../platform/cursor.ts'
import { line, optionalDay, optionalLine, optionalText, text, ticked } from '../../platform/fields.ts'
import { placeInList } from './place-in-list.ts'

export const mostPhrases = 20
export const longestPhrase = 200

const phrase = line(longestPhrase)

/** Phrases under each other in a form, a list from a program; each once. A complaint names the line that it is about. */
const phrases = z
  .preprocess(
    (typed) => (typeof typed === 'string' ? typed.split(/\r\n|\r|\n/) : (typed ?? [])),
    z.array(z.string()).transform((lines) => [...new Set(lines.map((each) => each.trim()).filter(Boolean))]),
  )
  .superRefine((lines, context) => {
    const complain = (key: string, values: object) => context.addIssue({ code: 'custom', params: { message: { key, values } } })
    if (lines.length > mostPhrases) complain('people.phrase.many', { most: mostPhrases, count: lines.length })
    const long = lines.find((each) => !phrase.safeParse(each).success)
    if (long) complain('people.phrase.long', { most: longestPhrase, start: long.slice(0, 40) })
  })
  .transform((lines) => lines.flatMap((each) => phrase.safeParse(each).data ?? []))

export const profileInput = z.object({
  name: line(120),
  role: optionalLine(160),
  about: optionalText(2_000),
  reach: optionalText(500),
  learn: phrases,
  teach: phrases,
  /** The version that was edited; without it the last one to write wins. */
  version: z.coerce.number().int().optional(),
})

export type ProfileInput = z.output<typeof profileInput>

export const ways = ['in-person', 'online', 'never', 'private'] as const
export type Way = (typeof ways)[number]

export const acquaintanceInput = z.object({ how: z.enum(ways) })

export const listQuery = z.object({ q: optionalLine(200), after: cursorBy(placeInList) })

export const organisationInput = z.object({ name: line(200), about: optionalText(4_000) })
export const aboutOrganisationInput = z.object({ about: text(4_000, 0) })
export const memberInput = z.object({ person: line(120) })

/** Nothing typed is not busy. */
export const availabilityInput = z.object({ busyUntil: optionalDay, ambassador: ticked.default(false) })
export type AvailabilityInput = z.output<typeof availabilityInput>
