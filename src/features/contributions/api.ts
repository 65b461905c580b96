import { z } from 'zod'
import type { Operation } from '../../platform/openapi.ts'
import { personJson, presentPerson } from '../../platform/person.ts'
import { wordingInput } from './forms.ts'
import type { Contribution } from './queries.ts'

const person = personJson.describe('Without a handle and a name when this person has left.')

export const contributionJson = z.object({
  id: z.int(),
  questionId: z.int().nullable(),
  circleId: z.int().nullable(),
  kind: z.enum(['talk', 'join', 'experience']),
  author: person,
  text: z.string(),
  worked: z.string(),
  didNotWork: z.string(),
  replyTo: z.int().nullable(),
  version: z.int(),
  writtenAt: z.string(),
  editedAt: z.string().nullable(),
  deletedAt: z.string().nullable().describe('When it was deleted: its words are gone.'),
  helped: z.array(person).describe('Who said that this helped them.'),
})
export type ContributionJson = z.output<typeof contributionJson>

export const presentContribution = (contribution: Omit<Contribution, 'replyToAuthor'>): ContributionJson => {
  const { id, questionId, circleId, kind, author, text, worked, didNotWork, replyTo, version, writtenAt, editedAt, deletedAt, helped } = contribution
  return {
    id,
    questionId,
    circleId,
    kind,
    author: presentPerson(author),
    text,
    worked,
    didNotWork,
    replyTo,
    version,
    writtenAt: writtenAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
    deletedAt: deletedAt?.toISOString() ?? null,
    helped: helped.map((one) => presentPerson(one.person)),
  }
}

export const contributionListJson = z.object({ items: z.array(contributionJson), next: z.string().nullable() })

/** A page of contributions for a program; `limit` is what was asked for, one more than that means there is a next page. */
export const presentContributions = (found: Contribution[], limit: number): z.output<typeof contributionListJson> => {
  const items = found.slice(0, limit)
  return { items: items.map(presentContribution), next: found.length > limit ? String(items.at(-1)!.id) : null }
}

export const contributionOperations: Operation[] = [
  { method: 'get', path: '/contributions/{id}', summary: 'One contribution', output: contributionJson, open: true },
  { method: 'patch', path: '/contributions/{id}', summary: 'Change the words of your own contribution', input: wordingInput, output: contributionJson, status: 200 },
  { method: 'delete', path: '/contributions/{id}', summary: 'Take the words of your own contribution away' },
  { method: 'put', path: '/contributions/{id}/helpful', summary: 'Say that it helped you' },
  { method: 'delete', path: '/contributions/{id}/helpful', summary: 'Take that back' },
]
