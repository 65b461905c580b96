import { sql } from 'kysely'
import { circleVisibleTo } from '../../platform/access.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Member } from '../../platform/viewer.ts'

/** A circle that the viewer takes part in or is asked into, with how they stand in it. */
export const circleStanding = (trx: Transaction, viewer: Member, id: number) =>
  trx
    .selectFrom('circles')
    .innerJoin('circleMembers', (join) => join.onRef('circleMembers.circleId', '=', 'circles.id').on('circleMembers.personId', '=', viewer.personId))
    .selectAll('circles')
    .select(['circleMembers.answer', 'circleMembers.confirmedVersion', 'circleMembers.ownQuestion'])
    .where('circles.id', '=', id)
    .where(circleVisibleTo(viewer))
    .executeTakeFirst()

/**
 * The same, held until the transaction ends: of two changes at the same moment the second sees what the first one did. That takes
 * two statements, because one that had to wait still sees the members as they were before.
 */
export const accessCircle = async (trx: Transaction, viewer: Member, id: number) => {
  await trx.selectFrom('circles').select('id').where('id', '=', id).where(circleVisibleTo(viewer)).forNoKeyUpdate().execute()
  return circleStanding(trx, viewer, id)
}

/**
 * Holds the question of a circle before the circle itself is held, for what is told at both: everyone takes them in this order,
 * so that two writers never wait for each other.
 */
export const holdQuestionOf = async (trx: Transaction, id: number): Promise<number | undefined> => {
  for (;;) {
    await sql`savepoint holding`.execute(trx)
    const question = await trx
      .selectFrom('questions')
      .select('questions.id')
      .where('questions.id', '=', questionOf(id))
      .forNoKeyUpdate()
      .executeTakeFirst()
    const { now } = await trx.selectNoFrom(questionOf(id).as('now')).executeTakeFirstOrThrow()
    // While we waited, the circle may have gone along with its question into another one.
    const isThere = now === (question?.id ?? null)
    await (isThere ? sql`release savepoint holding` : sql`rollback to savepoint holding`).execute(trx)
    if (isThere) return question?.id
  }
}

const questionOf = (circleId: number) => sql<number | null>`(select question_id from circles where id = ${circleId})`
