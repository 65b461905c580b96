import { z } from 'zod'
import { personJson, presentPerson } from '../../platform/person.ts'
import type { Segment } from '../matching/index.ts'
import { groups } from './forms.ts'
import type { Findings } from './search.ts'

const segments = z.array(z.object({ text: z.string(), found: z.boolean() }))

export const findingsJson = z.object({
  groups: z.array(
    z.object({
      group: z.enum(groups),
      hasMore: z.boolean(),
      items: z.array(
        z.object({
          path: z.string(),
          title: z.string(),
          /** The title and the best passage, cut where what was found begins and ends. */
          titleParts: segments,
          passage: segments.nullable(),
          person: personJson.nullable(),
          at: z.iso.datetime().nullable(),
          state: z.string().nullable(),
        }),
      ),
    }),
  ),
})

const plain = (parts: Segment[]) => parts.map(({ text }) => text).join('')

export const presentFindings = (findings: Findings): z.output<typeof findingsJson> => ({
  groups: findings.map(({ group, found, hasMore }) => ({
    group,
    hasMore,
    items: found.map(({ path, title, passage, person, at, state }) => ({
      path,
      title: plain(title),
      titleParts: title,
      passage: passage ?? null,
      person: person ? presentPerson(person) : null,
      at: at?.toISOString() ?? null,
      state: state ?? null,
    })),
  })),
})
