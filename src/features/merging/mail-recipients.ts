import { sql } from 'kysely'
import { questionVisibleTo } from '../../platform/access.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Member } from '../../platform/viewer.ts'

type Merged = { id: number; keptId: number; mergedId: number; proposedBy: number; askedOf: number }

/** Those who took part in the question that went, or read along, and may read the one that stays. The two askers hear of it in another way. */
export const peopleWhoCameAlong = async (trx: Transaction, { id, keptId, mergedId, proposedBy, askedOf }: Merged): Promise<number[]> => {
  const people = await trx
    .selectFrom('people')
    .select(['id', sql<number[]>`array(select organisation_id::float8 from memberships where person_id = people.id)`.as('organisationIds')])
    .where('erasedAt', 'is', null)
    .where('id', 'not in', [proposedBy, askedOf])
    .where(
      sql<boolean>`people.id in (
        select person_id from joins where question_id = ${mergedId}
        union select person_id from follows where question_id = ${mergedId}
        union select author_id from contributions join merge_moves on row_id = contributions.id
          where merge_id = ${id} and merge_moves.kind = 'contribution' and contributions.kind = 'experience' and deleted_at is null)`,
    )
    .orderBy('id')
    .execute()
  const readers: number[] = []
  for (const { id: personId, organisationIds } of people) {
    const reader: Member = { kind: 'member', personId, handle: '', name: '', hasPicture: false, administrator: false, organisationIds, scopes: ['read'] }
    const found = await trx.selectFrom('questions').select('id').where('id', '=', keptId).where(questionVisibleTo(reader)).executeTakeFirst()
    if (found) readers.push(personId)
  }
  return readers
}
