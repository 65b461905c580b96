import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { giveMarksBack } from './carry-marks.ts'
import type { Merging } from './carry-over.ts'
import { givePeopleBack } from './give-people-back.ts'
import { takeOwnVersionBack } from './own-version.ts'
import { pairOf } from './pair.ts'
import { mayUndo } from './policy.ts'
import type { HeldMerge } from './queries.ts'
import { settleApart } from './state-of-both.ts'

/**
 * Makes two questions of one again, by either asker. Exactly what came along goes back; what was added since stays where it was
 * written. Both questions are held by the caller.
 */
export const undoMerge = async (trx: Transaction, viewer: Member, merge: HeldMerge, now: Date): Promise<{ id: number } | Refusal> => {
  if (!mayUndo(merge, now)) return refuse('conflict', { key: 'merging.undo.too-late' })
  const pair = await pairOf(trx, merge.keptId, merge.mergedId)
  if (!pair) return missing
  const { kept, merged } = pair
  // What came along has gone on to yet another question since: that one has to be taken apart first.
  if (kept.mergedInto !== null) return refuse('conflict', { key: 'merging.undo.went-on' })
  const merging: Merging = { id: merge.id, ...pair }

  await givePeopleBack(trx, merging, merge.ownVersionId)
  await giveMarksBack(trx, merging)
  await giveRowsBack(trx, merging)
  await takeOwnVersionBack(trx, merge.ownVersionId)
  await dropDraftCopies(trx, merging)
  await trx.updateTable('questions').set({ mergedInto: null }).where('id', '=', merged.id).execute()
  await settleApart(trx, merging, merge)

  await trx.updateTable('questionMerges').set({ undoneAt: now, undoneBy: viewer.personId }).where('id', '=', merge.id).execute()
  await trx.deleteFrom('mergeMoves').where('mergeId', '=', merge.id).execute()
  for (const [questionId, other] of [[merged.id, kept.id], [kept.id, merged.id]] as const)
    await recordEvent(trx, { kind: 'question.unmerged', actorId: viewer.personId, questionId, data: { mergeId: merge.id, from: other }, at: now })
  return { id: merge.id }
}

const moved = (mergeId: number, kind: 'circle' | 'harvest' | 'contribution' | 'invitation') => sql`(select row_id from merge_moves where merge_id = ${mergeId} and kind = ${kind})`

/** What is made in a circle goes where the circle goes. */
const giveRowsBack = async (trx: Transaction, { id, kept, merged }: Merging) => {
  await sql`update question_invitations set question_id = ${merged.id} where question_id = ${kept.id} and id in ${moved(id, 'invitation')}`.execute(trx)
  await sql`update circles set question_id = ${merged.id} where question_id = ${kept.id} and id in ${moved(id, 'circle')}`.execute(trx)
  await sql`
    update harvests set question_id = ${merged.id}
    where question_id = ${kept.id} and (id in ${moved(id, 'harvest')} or circle_id in ${moved(id, 'circle')})`.execute(trx)
  await sql`update contributions set question_id = ${merged.id} where question_id = ${kept.id} and id in ${moved(id, 'contribution')}`.execute(trx)
}

const dropDraftCopies = async (trx: Transaction, { kept, merged }: Merging) => {
  await sql`
    delete from drafts copies using drafts theirs
    where copies.name = ${`experience-${kept.id}`} and theirs.name = ${`experience-${merged.id}`}
      and copies.person_id = theirs.person_id and copies.fields = theirs.fields and copies.kept_at = theirs.kept_at`.execute(trx)
}
