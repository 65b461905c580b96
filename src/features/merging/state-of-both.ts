import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { State } from '../questions/index.ts'
import type { Merging } from './carry-over.ts'

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

type Before = { keptState: State; lastContributionId: number; lastStateId: number; endedAt: Date }

/**
 * Lets both stand as they did before, as far as what happened since allows it: what was added keeps a question gathering; a circle or a
 * harvest that went back no longer counts for the one, and a harvest that appeared since counts for the other.
 */
export const settleApart = async (trx: Transaction, { kept, merged }: Merging, before: Before): Promise<void> => {
  await keep(trx, kept.id, (await isUntouched(trx, kept.id, before)) ? before.keptState : withoutTheOther(await factsAt(trx, kept.id)))
  const { state } = await factsAt(trx, merged.id)
  const openStill = state !== 'closed' && state !== 'harvested'
  if (openStill && (await harvestedSince(trx, merged.id, before.endedAt))) await keep(trx, merged.id, 'harvested')
}

const withoutTheOther = (facts: Facts): State => {
  const { state, hasCircle, hasHarvest } = facts
  return (state === 'working' && !hasCircle) || (state === 'harvested' && !hasHarvest) ? lively(facts) : state
}

const isUntouched = async (trx: Transaction, keptId: number, { keptState, lastContributionId, lastStateId }: Before): Promise<boolean> => {
  const { rows } = await sql<{ movedSince: boolean; addedSince: boolean }>`
    select exists (select from question_states where question_id = ${keptId} and id > ${lastStateId}) as moved_since,
      exists (select from contributions where question_id = ${keptId} and id > ${lastContributionId} and deleted_at is null) as added_since`.execute(trx)
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
