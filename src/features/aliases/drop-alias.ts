import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { ownAlias } from './queries.ts'

/**
 * Drops one's own alias at a question: from now on the name shows, also with what was written before. Nothing else moves, not even
 * the place of the question in lists, and there is no way back.
 */
export const dropAlias = async (trx: Transaction, viewer: Member, questionId: number, now: Date): Promise<{ id: number } | Refusal> => {
  // The question before the alias, as everywhere.
  await sql`select from questions where id = ${questionId} for no key update`.execute(trx)
  const own = await ownAlias(trx, viewer, questionId)
  if (!own) return missing
  if (own.droppedAt) return refuse('conflict', { key: 'aliases.drop.already' })
  await trx.updateTable('aliases').set({ droppedAt: now }).where('questionId', '=', questionId).where('personId', '=', viewer.personId).execute()
  await recordEvent(trx, { kind: 'question.alias-dropped', actorId: viewer.personId, questionId, at: now })
  // Those who have the page of a circle before them see it change there too.
  const circles = await trx.selectFrom('circles').select('id').where('questionId', '=', questionId).where('closedAt', 'is', null).orderBy('id').execute()
  for (const circle of circles) await recordEvent(trx, { kind: 'circle.alias-dropped', actorId: viewer.personId, circleId: circle.id, at: now })
  return { id: questionId }
}
