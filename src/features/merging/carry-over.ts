import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import type { Member } from '../../platform/viewer.ts'
import { carryMarks } from './carry-marks.ts'
import { carryPeople } from './carry-people.ts'
import { lapseAllWith } from './lapse-merges.ts'
import type { KnownPair } from './pair.ts'
import { writeOwnVersion } from './own-version.ts'
import { settleTakenIn } from './state-of-both.ts'

/** Two questions that are held, with the merge that makes them one. */
export type Merging = KnownPair & { id: number }

/**
 * Makes one question of two. What was written at the one that goes now stands at the one that stays, with who said what and when; its
 * circles and harvests too. Who joined it, reads along or had read so far does so there. Each of these is noted, so that exactly
 * that can go back. Both questions are held by the caller.
 */
export const carryOver = async (trx: Transaction, viewer: Member, merging: Merging, now: Date): Promise<void> => {
  const { id, kept, merged } = merging
  const before = await trx
    .selectFrom('questions')
    .select(['state', 'activeAt'])
    .select([
      sql<number>`coalesce((select max(id) from contributions), 0)`.as('lastContributionId'),
      sql<number>`coalesce((select max(id) from question_states where question_id = questions.id), 0)`.as('lastStateId'),
    ])
    .where('id', '=', kept.id)
    .executeTakeFirstOrThrow()

  await carryMarks(trx, merging)
  await moveRows(trx, merging)
  await moveInvitations(trx, merging)
  const ownVersionId = await writeOwnVersion(trx, merging)
  await carryPeople(trx, merging, ownVersionId)
  await carryDrafts(trx, merging)

  await settleTakenIn(trx, kept.id)
  await trx.updateTable('questions').set({ activeAt: now }).where('id', '=', kept.id).execute()
  await trx.updateTable('questions').set({ mergedInto: kept.id }).where('id', '=', merged.id).execute()
  await trx
    .updateTable('questionMerges')
    .set({
      outcome: 'agreed',
      endedAt: now,
      endedBy: viewer.personId,
      ownVersionId,
      keptState: before.state,
      keptActiveAt: before.activeAt,
      lastContributionId: Math.max(before.lastContributionId, ownVersionId),
      lastStateId: before.lastStateId,
    })
    .where('id', '=', id)
    .execute()
  await lapseAllWith(trx, merged.id, now)
  for (const [questionId, data] of [[merged.id, { mergeId: id, into: kept.id }], [kept.id, { mergeId: id, from: merged.id }]] as const)
    await recordEvent(trx, { kind: 'question.merged', actorId: viewer.personId, questionId, data, at: now })
}

/** Everything that there is once: what was written, the circles, the harvests. Circles first: nothing new begins in one that is held. */
const moveRows = async (trx: Transaction, { id, kept, merged }: Merging) => {
  for (const [kind, table] of [['circle', 'circles'], ['harvest', 'harvests'], ['contribution', 'contributions']] as const)
    await sql`
      with moved as (update ${sql.table(table)} set question_id = ${kept.id} where question_id = ${merged.id} returning id)
      insert into merge_moves (merge_id, kind, row_id) select ${id}, ${kind}, id from moved`.execute(trx)
}

/** Whoever is asked to the question that goes, and did not answer yet, is asked to the one that stays, unless they are there or were asked already. */
const moveInvitations = async (trx: Transaction, { id, kept, merged }: Merging) => {
  await sql`
    with moved as (
      update question_invitations set question_id = ${kept.id}
      where question_id = ${merged.id} and answer is null
        and person_id <> (select asker_id from questions where id = ${kept.id})
        and not exists (select from question_invitations theirs where theirs.question_id = ${kept.id} and theirs.person_id = question_invitations.person_id)
      returning id)
    insert into merge_moves (merge_id, kind, row_id) select ${id}, 'invitation', id from moved`.execute(trx)
}

/** Whoever was writing down an experience finds it where it will be posted now. */
const carryDrafts = async (trx: Transaction, { kept, merged }: Merging) => {
  await sql`
    insert into drafts (person_id, name, fields, kept_at)
    select person_id, ${`experience-${kept.id}`}, fields, kept_at from drafts where name = ${`experience-${merged.id}`}
    on conflict do nothing`.execute(trx)
}
