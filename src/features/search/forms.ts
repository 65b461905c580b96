import { z } from 'zod'
import { oneOf, optionalLine } from '../../platform/fields.ts'

/** What can be found, in the order in which it is shown. */
export const groups = ['questions', 'harvests', 'people', 'organisations', 'circles'] as const
export type Group = (typeof groups)[number]

/** How new it has to be. */
export const spans = { month: 31, year: 366 } as const

export const searchQuery = z.object({
  q: optionalLine(200),
  /** Only of this kind. */
  in: oneOf(groups).optional(),
  theme: optionalLine(40),
  since: oneOf(['month', 'year']).optional(),
})
export type SearchQuery = z.output<typeof searchQuery>
