import { circleVisibleTo } from '../../platform/access.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Member } from '../../platform/viewer.ts'

/**
 * A circle that the viewer takes part in or is asked into, with how they stand in it, held until the transaction ends: two answers
 * at the same moment come one after the other.
 */
export const accessCircle = (trx: Transaction, viewer: Member, id: number) =>
  trx
    .selectFrom('circles')
    .innerJoin('circleMembers', (join) => join.onRef('circleMembers.circleId', '=', 'circles.id').on('circleMembers.personId', '=', viewer.personId))
    .selectAll('circles')
    .select(['circleMembers.answer', 'circleMembers.confirmedVersion', 'circleMembers.ownQuestion'])
    .where('circles.id', '=', id)
    .where(circleVisibleTo(viewer))
    .forNoKeyUpdate('circles')
    .executeTakeFirst()
