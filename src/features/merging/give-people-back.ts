import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { Merging } from './carry-over.ts'
import { type Copying, copyFollows, copyJoins } from './carry-people.ts'

/**
 * Lets everybody who came along stand at the question that comes back, and nowhere else. Who stopped since, stopped at both. Who came
 * from yet another question that is still part of this one, is there because of that.
 */
export const givePeopleBack = async (trx: Transaction, merging: Merging, ownVersionId: number | null): Promise<void> => {
  const { id, kept, merged } = merging
  for (const table of ['joins', 'follows'] as const)
    await sql`
      delete from ${sql.table(table)} theirs where question_id = ${merged.id} and person_id <> ${kept.askerId}
        and not exists (select from ${sql.table(table)} mine where mine.question_id = ${kept.id} and mine.person_id = theirs.person_id)`.execute(trx)
  const left = await trx
    .deleteFrom('joins')
    .where('questionId', '=', kept.id)
    .where(
      sql<boolean>`person_id in (select row_id from merge_moves where merge_id = ${id} and kind = 'join')
        and (contribution_id = ${ownVersionId} or contribution_id in (select row_id from merge_moves where merge_id = ${id} and kind = 'contribution'))`,
    )
    .returning('personId')
    .execute()
  const stopped = await trx
    .deleteFrom('follows')
    .where('questionId', '=', kept.id)
    .where(
      sql<boolean>`person_id in (select row_id from merge_moves where merge_id = ${id} and kind = 'follow')
        and since = (select since from follows theirs where theirs.question_id = ${merged.id} and theirs.person_id = follows.person_id)`,
    )
    .returning('personId')
    .execute()
  for (const other of await othersIn(trx, merging)) {
    await copyJoins(trx, { ...other, only: left.map(({ personId }) => personId) })
    await copyFollows(trx, { ...other, only: stopped.map(({ personId }) => personId) })
  }
}

/** The other questions that are part of the one that stays. */
const othersIn = async (trx: Transaction, { id, kept }: Merging): Promise<Copying[]> => {
  const rows = await trx
    .selectFrom('questionMerges')
    .select(['id', 'keptId', 'mergedId', 'ownVersionId'])
    .where('keptId', '=', kept.id)
    .where('outcome', '=', 'agreed')
    .where('undoneAt', 'is', null)
    .where('id', '<>', id)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ mergeId: row.id, keptId: row.keptId, mergedId: row.mergedId, ownVersionId: row.ownVersionId }))
}
