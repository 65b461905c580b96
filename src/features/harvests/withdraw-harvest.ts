import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { eventPlace } from './begin-harvest.ts'
import { lockHarvest } from './draft.ts'

/**
 * Takes a published harvest back as a whole, by any of its writers. Its page and its entry in the feeds stay, and say so: whoever
 * kept it must hear that it went. The draft stays as well, and can be published again.
 */
export const withdrawHarvest = async (trx: Transaction, viewer: Member, harvestId: number, now: Date): Promise<{ id: number } | Refusal> => {
  const harvest = await lockHarvest(trx, viewer, harvestId)
  if (!harvest) return missing
  if (!harvest.publishedAt) return refuse('conflict', { key: 'harvests.withdraw.not-published' })
  if (harvest.withdrawnAt) return { id: harvestId }
  await trx.updateTable('harvests').set({ withdrawnAt: now, changedAt: now, search: null }).where('id', '=', harvestId).execute()
  await recordEvent(trx, { kind: 'harvest.withdrawn', actorId: viewer.personId, harvestId, ...eventPlace(harvest), at: now })
  return { id: harvestId }
}
