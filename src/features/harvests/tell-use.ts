import { harvestReadableBy } from '../../platform/access.ts'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { eventPlace } from './begin-harvest.ts'

/** Somebody used a published harvest and tells so, in one line that its readers see. */
export const tellUse = async (trx: Transaction, viewer: Member, harvestId: number, line: string, now: Date): Promise<{ id: number } | Refusal> => {
  const harvest = await trx
    .selectFrom('harvests')
    .select(['questionId', 'circleId'])
    .where('id', '=', harvestId)
    .where(harvestReadableBy(viewer))
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  if (!harvest) return missing
  const { id } = await trx.insertInto('harvestUses').values({ harvestId, personId: viewer.personId, line, at: now }).returning('id').executeTakeFirstOrThrow()
  await recordEvent(trx, { kind: 'harvest.used', actorId: viewer.personId, harvestId, ...eventPlace(harvest), at: now })
  return { id }
}
