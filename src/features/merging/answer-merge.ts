import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, isRefusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { carryOver } from './carry-over.ts'
import type { AnswerInput } from './forms.ts'
import { holdBoth } from './hold-both.ts'
import { pairOf } from './pair.ts'
import { pairRefusal, stateOf } from './policy.ts'
import { type HeldMerge, heldMerge, mergeFor } from './queries.ts'
import { undoMerge } from './undo-merge.ts'

/** The answer of who was asked: yes makes one question of both, no leaves them as they are, and turned round it is a proposal of theirs. */
export const answerMerge = async (trx: Transaction, viewer: Member, id: number, { answer }: AnswerInput, now: Date): Promise<{ id: number } | Refusal> => {
  const merge = await holdMerge(trx, viewer, id)
  if (isRefusal(merge)) return merge
  if (stateOf(merge, now) !== 'open') return refuse('conflict', { key: 'merging.refused.not-open' })
  if (merge.askedOf !== viewer.personId) return refuse('forbidden', { key: 'merging.refused.not-asked' })
  if (answer === 'decline') return end(trx, viewer, merge, 'declined', now)

  const pair = await pairOf(trx, merge.keptId, merge.mergedId)
  if (!pair) return missing
  const turned = { ...pair, kept: pair.merged, merged: pair.kept }
  const refusal = pairRefusal(answer === 'turn' ? turned : pair)
  if (refusal) return refusal
  if (answer === 'agree') await carryOver(trx, viewer, { id, ...pair }, now)
  else await turn(trx, viewer, merge, now)
  return { id }
}

const turn = async (trx: Transaction, viewer: Member, { id, keptId, mergedId, proposedBy }: HeldMerge, now: Date) => {
  await trx
    .updateTable('questionMerges')
    .set({ keptId: mergedId, mergedId: keptId, proposedBy: viewer.personId, askedOf: proposedBy, note: '', proposedAt: now })
    .where('id', '=', id)
    .execute()
  await recordEvent(trx, { kind: 'merge.proposed', actorId: viewer.personId, data: { mergeId: id }, at: now })
}

const end = async (trx: Transaction, viewer: Member, { id }: HeldMerge, outcome: 'declined' | 'withdrawn', now: Date) => {
  await trx.updateTable('questionMerges').set({ outcome, endedAt: now, endedBy: viewer.personId }).where('id', '=', id).execute()
  await recordEvent(trx, { kind: `merge.${outcome}`, actorId: viewer.personId, data: { mergeId: id }, at: now })
  return { id }
}

/** Takes back: one's own proposal as long as nobody answered it, or the merge itself, by either asker. */
export const takeMergeBack = async (trx: Transaction, viewer: Member, id: number, now: Date): Promise<{ id: number } | Refusal> => {
  const merge = await holdMerge(trx, viewer, id)
  if (isRefusal(merge)) return merge
  const state = stateOf(merge, now)
  if (state === 'agreed') return undoMerge(trx, viewer, merge, now)
  if (state !== 'open') return refuse('conflict', { key: 'merging.refused.not-open' })
  return merge.proposedBy === viewer.personId ? end(trx, viewer, merge, 'withdrawn', now) : refuse('forbidden', { key: 'merging.refused.not-yours-to-withdraw' })
}

/** A merge that the viewer is in, with both its questions held before it: it only ever changes under these. */
const holdMerge = async (trx: Transaction, viewer: Member, id: number): Promise<HeldMerge | Refusal> => {
  const seen = await mergeFor(trx, viewer, id)
  if (!seen) return missing
  const held = await holdBoth(trx, seen.keptId, seen.mergedId)
  if (isRefusal(held)) return held
  return (await heldMerge(trx, viewer, id)) ?? missing
}
