import type { Transaction } from '../../platform/database.ts'
import { type Refusal, isRefusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { type DraftPassage, draftPassages, lockHarvest } from './draft.ts'
import { editHarvest } from './edit-harvest.ts'
import type { PassageInput, WantedPassage } from './forms.ts'

/** Changes the list of passages as it stands at this moment, whatever others did to other passages meanwhile. */
const changePassages = async (
  trx: Transaction,
  viewer: Member,
  harvestId: number,
  change: (present: DraftPassage[]) => WantedPassage[] | Refusal,
  now: Date,
): Promise<{ id: number } | Refusal> => {
  if (!(await lockHarvest(trx, viewer, harvestId))) return missing
  const passages = change(await draftPassages(trx, harvestId))
  return isRefusal(passages) ? passages : editHarvest(trx, viewer, harvestId, { passages }, now)
}

export const addPassage = (trx: Transaction, viewer: Member, harvestId: number, { text, from }: PassageInput, now: Date) =>
  changePassages(trx, viewer, harvestId, (present) => [...present, { text, from }], now)

export const editPassage = (trx: Transaction, viewer: Member, harvestId: number, passageId: number, { text, from, version }: PassageInput, now: Date) =>
  changePassages(
    trx,
    viewer,
    harvestId,
    (present) => {
      const passage = present.find(({ id }) => id === passageId)
      if (!passage) return missing
      if (version && version !== passage.version && passage.text !== text)
        return refuse('conflict', { key: 'harvests.passage.stale' }, { current: { text: passage.text, from: passage.from, version: passage.version } })
      return present.map((one) => (one === passage ? { id: passageId, text, from } : one))
    },
    now,
  )

export const removePassage = (trx: Transaction, viewer: Member, harvestId: number, passageId: number, now: Date) =>
  changePassages(trx, viewer, harvestId, (present) => (present.some(({ id }) => id === passageId) ? present.filter(({ id }) => id !== passageId) : missing), now)

export const movePassage = (trx: Transaction, viewer: Member, harvestId: number, passageId: number, direction: 'up' | 'down', now: Date) =>
  changePassages(
    trx,
    viewer,
    harvestId,
    (present) => {
      const from = present.findIndex(({ id }) => id === passageId)
      if (from < 0) return missing
      const to = Math.min(Math.max(from + (direction === 'up' ? -1 : 1), 0), present.length - 1)
      return present.toSpliced(from, 1).toSpliced(to, 0, present[from]!)
    },
    now,
  )
