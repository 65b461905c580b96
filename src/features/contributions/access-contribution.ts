import { contributionVisibleTo } from '../../platform/access.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Viewer } from '../../platform/viewer.ts'

/** A contribution that the viewer can read, held so that nobody changes it at the same time. */
export const accessContribution = (trx: Transaction, viewer: Viewer, id: number) =>
  trx
    .selectFrom('contributions')
    .selectAll()
    .where('contributions.id', '=', id)
    .where(contributionVisibleTo(viewer))
    // Without the key: a reply that is being written refers to the key, and need not wait.
    .forNoKeyUpdate()
    .executeTakeFirst()
