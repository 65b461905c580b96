import { z } from 'zod'
import { presentPerson } from '../../platform/person.ts'
import { stateOf, undoUntil, waitsUntil } from './policy.ts'
import type { MergeView } from './queries.ts'

const person = z.object({ handle: z.string().nullable(), name: z.string() })
const question = z.object({ id: z.int(), title: z.string().nullable().describe('Empty where you may not read it any more.') })

export const mergeJson = z.object({
  id: z.int(),
  state: z.enum(['open', 'agreed', 'declined', 'withdrawn', 'lapsed', 'undone']),
  kept: question.describe('The question that stays.'),
  merged: question.describe('The question that becomes part of it. Its address leads to the other one.'),
  proposedBy: person,
  askedOf: person,
  note: z.string().describe('Why, in a line.'),
  proposedAt: z.string(),
  waitsUntil: z.string().nullable().describe('Of an open one: after this moment it lapses.'),
  endedAt: z.string().nullable().describe('When it was answered, withdrawn or lapsed.'),
  undoUntil: z.string().nullable().describe('Of an agreed one: either asker can undo it until then.'),
  undoneAt: z.string().nullable(),
})

export const presentMerge = (merge: MergeView, now: Date): z.output<typeof mergeJson> => {
  const state = stateOf(merge, now)
  return {
    id: merge.id,
    state,
    kept: { id: merge.keptId, title: merge.keptTitle },
    merged: { id: merge.mergedId, title: merge.mergedTitle },
    proposedBy: presentPerson(merge.proposer),
    askedOf: presentPerson(merge.asked),
    note: merge.note,
    proposedAt: merge.proposedAt.toISOString(),
    waitsUntil: state === 'open' ? waitsUntil(merge).toISOString() : null,
    endedAt: merge.endedAt?.toISOString() ?? null,
    undoUntil: state === 'agreed' ? undoUntil(merge).toISOString() : null,
    undoneAt: merge.undoneAt?.toISOString() ?? null,
  }
}
