import type { Transaction } from '../../platform/database.ts'
import { type Refusal, isRefusal, missing } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { readershipOf, widens } from './audience.ts'
import { lockHarvest } from './draft.ts'
import { editHarvest } from './edit-harvest.ts'
import type { HarvestAudience } from './forms.ts'

export type ChosenAudience = { audience: HarvestAudience; organisation: string; confirmed: boolean }

/** Chooses for whom the next version will be. For more people than before, somebody has to say so twice. */
export const chooseAudience = async (
  trx: Transaction,
  viewer: Member,
  id: number,
  { audience, organisation, confirmed }: ChosenAudience,
  now: Date,
): Promise<{ id: number } | Refusal> => {
  const harvest = await lockHarvest(trx, viewer, id)
  if (!harvest) return missing
  const wished = await readershipOf(trx, viewer, harvest, { audience, organisation })
  if (isRefusal(wished)) return wished
  if (!confirmed && widens(wished, { audience: harvest.audience, organisationId: harvest.organisationId })) {
    const question = { key: 'harvests.audience.confirm' } as const
    return { refused: 'conflict', message: question, fields: { confirmed: question } }
  }
  return editHarvest(trx, viewer, id, { audience, organisation }, now)
}
