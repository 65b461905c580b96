import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import type { LiftingInput } from './forms.ts'
import { liftRefusal } from './policy.ts'
import { aliasToLift } from './queries.ts'

/**
 * A confidant finds out who asks a question, for a reason. That is kept for good and told to whose alias it is. For all others nothing
 * changes: what happened is no event at the question, so that nothing there can be seen to move.
 */
export const liftAlias = async (trx: Transaction, viewer: Member, questionId: number, { reason }: LiftingInput, now: Date): Promise<{ id: number } | Refusal> => {
  // Held, so that of an alias that is dropped or lifted at the same moment it is known which came first.
  await sql`select from aliases where question_id = ${questionId} for update`.execute(trx)
  const alias = await aliasToLift(trx, viewer, questionId)
  if (!alias) return missing
  const refusal = liftRefusal(alias)
  if (refusal) return refusal
  const { id } = await trx
    .insertInto('aliasLiftings')
    .columns(['questionId', 'personId', 'liftedBy', 'reason', 'liftedAt'])
    .expression((eb) =>
      eb
        .selectFrom('questions')
        .select(['id', 'askerId', sql<number>`${viewer.personId}::bigint`.as('by'), sql<string>`${reason}::text`.as('reason'), sql<Date>`${now}::timestamptz`.as('at')])
        .where('id', '=', questionId),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordEvent(trx, { kind: 'alias.lifted', actorId: viewer.personId, data: { lifting: id }, at: now })
  return { id: questionId }
}
