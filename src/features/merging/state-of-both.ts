import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { State } from '../questions/index.ts'
import type { Merging } from './carry-over.ts'
import type { HeldMerge } from './queries.ts'

type StoodBefore = Pick<HeldMerge, 'id' | 'keptState' | 'keptActiveAt' | 'lastContributionId' | 'lastStateId' | 'endedAt'>

type Facts = { state: State; works: boolean; hasCircle: boolean; hasHarvest: boolean; gathers: boolean }

/** What there is at a question now that its state follows from. */
const factsAt = async (trx: Transaction, questionId: number): Promise<Facts> => {
  const { rows } = await sql<Facts>`
    select state,
      exists (select from circles where question_id = questions.id and closed_at is null) as works,
      exists (select from circles where question_id = questions.id) as has_circle,
      exists (select from harvests where question_id = questions.id and published_at is not null) as has_harvest,
      exists (select from contributions where question_id = questions.id and deleted_at is null) as gathers
    from questions where id = ${questionId}`.execute(trx)
  return rows[0]!
}

const lively = ({ works, gathers }: Facts): State => (works ? 'working' : gathers ? 'gathering' : 'asked')

const keep = (trx: Transaction, id: number, state: State) => trx.updateTable('questions').set({ state }).where('id', '=', id).execute()

/** Lets a question that took another one in stand as it does now: there are people, and perhaps a circle. */
export const settleTakenIn = async (trx: Transaction, keptId: number): Promise<void> => {
  const facts = await factsAt(trx, keptId)
  await keep(trx, keptId, facts.state === 'working' ? 'working' : lively(facts))
}

/**
 * Lets both stand as they did before, as far as what happened since allows it: what was added keeps a question gathering; a circle or a
 * harvest that went back no longer counts for the one, and a harvest that appeared since counts for the other. Where yet another
 * question is still part of the one that stays, how it stood before is left to the day that that one goes too.
 */
export const settleApart = async (trx: Transaction, { kept, merged }: Merging, before: StoodBefore): Promise<void> => {
  const later = await nextMerge(trx, kept.id, before.id)
  const untouched = await isUntouched(trx, kept.id, before, later)
  if (later && untouched) await trx.updateTable('questionMerges').set({ keptState: before.keptState }).where('id', '=', later.id).execute()
  await keep(trx, kept.id, untouched && !later ? before.keptState! : withoutTheOther(await factsAt(trx, kept.id)))
  await settleActivity(trx, kept.id, before, later)
  const { state } = await factsAt(trx, merged.id)
  const openStill = state !== 'closed' && state !== 'harvested'
  if (openStill && (await harvestedSince(trx, merged.id, before.endedAt!))) await keep(trx, merged.id, 'harvested')
}

const withoutTheOther = (facts: Facts): State => {
  const { state, hasCircle, hasHarvest } = facts
  return (state === 'working' && !hasCircle) || (state === 'harvested' && !hasHarvest) ? lively(facts) : state
}

type Later = { id: number; lastContributionId: number | null; lastStateId: number | null } | undefined

/** The next question that became part of the one that stays, and still is. */
const nextMerge = (trx: Transaction, keptId: number, id: number): Promise<Later> =>
  trx
    .selectFrom('questionMerges')
    .select(['id', 'lastContributionId', 'lastStateId'])
    .where('keptId', '=', keptId)
    .where('outcome', '=', 'agreed')
    .where('undoneAt', 'is', null)
    .where('id', '>', id)
    .orderBy('id')
    .executeTakeFirst()

/** What was written at a question since this merge, up to the next one; what came along with that one is not new. */
const addedBetween = (keptId: number, { lastContributionId }: StoodBefore, later: Later) => sql`
  from contributions where question_id = ${keptId} and id > ${lastContributionId} and (${later?.lastContributionId ?? null}::bigint is null or id <= ${later?.lastContributionId ?? null})
    and not exists (select from merge_moves where kind = 'contribution' and row_id = contributions.id)
    and not exists (select from question_merges where own_version_id = contributions.id and undone_at is null)`

/** Merging was the last that happened there: then it is as old again as it was. */
const settleActivity = async (trx: Transaction, keptId: number, before: StoodBefore, later: Later): Promise<void> => {
  const { rows } = await sql`select ${addedBetween(keptId, before, later)} limit 1`.execute(trx)
  if (rows.length) return
  const { keptActiveAt, endedAt } = before
  if (later) await trx.updateTable('questionMerges').set({ keptActiveAt }).where('id', '=', later.id).where('keptActiveAt', '=', endedAt).execute()
  else await trx.updateTable('questions').set({ activeAt: keptActiveAt! }).where('id', '=', keptId).where('activeAt', '=', endedAt!).execute()
}

const isUntouched = async (trx: Transaction, keptId: number, before: StoodBefore, later: Later): Promise<boolean> => {
  const { keptState, lastStateId } = before
  const upTo = later?.lastStateId ?? null
  const { rows } = await sql<{ movedSince: boolean; addedSince: boolean }>`
    select exists (select from question_states where question_id = ${keptId} and id > ${lastStateId} and (${upTo}::bigint is null or id <= ${upTo})) as moved_since,
      exists (select ${addedBetween(keptId, before, later)} and deleted_at is null) as added_since`.execute(trx)
  const { movedSince, addedSince } = rows[0]!
  return !movedSince && !(addedSince && (keptState === 'asked' || keptState === 'dormant'))
}

const harvestedSince = async (trx: Transaction, questionId: number, moment: Date): Promise<boolean> => {
  const found = await trx
    .selectFrom('harvests')
    .select('id')
    .where('questionId', '=', questionId)
    .where('publishedAt', '>', moment)
    .where('withdrawnAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
