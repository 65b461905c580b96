import { type RawBuilder, sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { Merging } from './carry-over.ts'

/**
 * Who joined or follows the question that goes does so at the one that stays, since the day they did; its asker joins it. Who was at both is there
 * once. The rows at the one that goes are left as they are, for the day that it comes back.
 */
export const carryPeople = async (trx: Transaction, { id, kept, merged }: Merging, ownVersionId: number): Promise<void> => {
  const copying = { mergeId: id, keptId: kept.id, mergedId: merged.id, ownVersionId }
  await copyJoins(trx, copying)
  await copyFollows(trx, copying)
}

export type Copying = {
  mergeId: number
  keptId: number
  mergedId: number
  ownVersionId: number | null
  /** These people only; everybody when left out. */
  only?: number[]
}

const among = (only: number[] | undefined): RawBuilder<boolean> => (only ? sql`person_id = any(${only}::bigint[])` : sql`true`)

// Its own asker has the question already: what they wrote when they joined the other one stands under their name there.
const notAsking = (keptId: number): RawBuilder<boolean> => sql`person_id <> (select asker_id from questions where id = ${keptId})`

export const copyJoins = async (trx: Transaction, { mergeId, keptId, mergedId, ownVersionId, only }: Copying): Promise<void> => {
  await sql`
    with wanted as (
      select person_id, contribution_id, since from joins where question_id = ${mergedId}
      union all
      select author_id, id, written_at from contributions where id = ${ownVersionId} and deleted_at is null),
    written as (
      insert into joins (question_id, person_id, contribution_id, since)
      select ${keptId}::bigint, person_id, contribution_id, since from wanted where ${among(only)} and ${notAsking(keptId)}
      on conflict do nothing returning person_id)
    insert into merge_moves (merge_id, kind, row_id) select ${mergeId}, 'join', person_id from written on conflict do nothing`.execute(trx)
}

export const copyFollows = async (trx: Transaction, { mergeId, keptId, mergedId, only }: Copying): Promise<void> => {
  await sql`
    with written as (
      insert into follows (question_id, person_id, since)
      select ${keptId}::bigint, person_id, since from follows where question_id = ${mergedId} and ${among(only)} and ${notAsking(keptId)}
      on conflict do nothing returning person_id)
    insert into merge_moves (merge_id, kind, row_id) select ${mergeId}, 'follow', person_id from written on conflict do nothing`.execute(trx)
}
