import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { Merging } from './carry-over.ts'

/**
 * Who had read so far at the question that goes, has read so far at the one that stays. Who read at both goes on from where they had read least:
 * better something twice than something passed over.
 */
export const carryMarks = async (trx: Transaction, { id, kept, merged }: Merging): Promise<void> => {
  await sql`
    with theirs as (select * from reading_marks where question_id = ${merged.id}),
    before as (select mine.* from reading_marks mine join theirs using (person_id) where mine.question_id = ${kept.id}),
    written as (
      insert into reading_marks (person_id, question_id, contribution_id, look_after, at)
      select person_id, ${kept.id}::bigint, contribution_id, look_after, at from theirs
      on conflict (person_id, question_id, circle_id) do update set
        contribution_id = least(reading_marks.contribution_id, excluded.contribution_id),
        look_after = least(reading_marks.look_after, excluded.look_after)
      returning person_id, contribution_id)
    insert into merge_moves (merge_id, kind, row_id, mark_before, look_before, mark_since)
    select ${id}, 'mark', written.person_id, before.contribution_id, before.look_after, written.contribution_id
    from written left join before using (person_id)`.execute(trx)
}

/** Puts the marks back. Who has read on since keeps what they read, at both. */
export const giveMarksBack = async (trx: Transaction, { id, kept, merged }: Merging): Promise<void> => {
  const moves = sql`merge_moves where merge_id = ${id} and kind = 'mark'`
  await sql`
    update reading_marks theirs set contribution_id = greatest(theirs.contribution_id, mine.contribution_id)
    from reading_marks mine join (select * from ${moves}) moves on moves.row_id = mine.person_id
    where theirs.question_id = ${merged.id} and mine.question_id = ${kept.id}
      and theirs.person_id = mine.person_id and mine.contribution_id > moves.mark_since`.execute(trx)
  await sql`
    update reading_marks mine set contribution_id = mark_before, look_after = look_before
    from (select * from ${moves}) moves
    where mine.question_id = ${kept.id} and mine.person_id = moves.row_id and mark_before is not null and mine.contribution_id = mark_since`.execute(trx)
  await sql`
    delete from reading_marks mine using (select * from ${moves}) moves
    where mine.question_id = ${kept.id} and mine.person_id = moves.row_id and mark_before is null and mine.contribution_id = mark_since`.execute(trx)
}
