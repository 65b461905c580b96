import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, isRefusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { type Readership, readershipOf, widens } from './audience.ts'
import { eventPlace } from './begin-harvest.ts'
import { harvestForWriter, lockHarvest } from './draft.ts'
import type { EditInput } from './forms.ts'
import { presentDraft } from './present.ts'
import { writePassages } from './write-passages.ts'

type Locked = NonNullable<Awaited<ReturnType<typeof lockHarvest>>>

/**
 * Changes a draft: what was given, the rest stays. Readers of a published harvest keep what was published until it is
 * published again.
 */
export const editHarvest = async (trx: Transaction, viewer: Member, id: number, input: EditInput, now: Date): Promise<{ id: number } | Refusal> => {
  const harvest = await lockHarvest(trx, viewer, id)
  if (!harvest) return missing
  if (input.version && input.version !== harvest.version) return staleEdit(trx, viewer, id, now)
  const readership = await changedReadership(trx, viewer, harvest, input)
  if (isRefusal(readership)) return readership
  if (input.passages) {
    const refusal = await writePassages(trx, harvest, input.passages)
    if (refusal) return refusal
  }
  const { title, intro, licence } = input
  await trx
    .updateTable('harvests')
    .set({ title, intro, licence, ...readership, editedAt: now, version: harvest.version + 1 })
    .where('id', '=', id)
    .execute()
  await recordEvent(trx, { kind: 'harvest.edited', actorId: viewer.personId, harvestId: id, ...eventPlace(harvest), at: now })
  return { id }
}

// Nothing of either is lost: the writer's own version is in their hands, and here is the one that was there first.
const staleEdit = async (trx: Transaction, viewer: Member, id: number, now: Date): Promise<Refusal> => {
  const current = await harvestForWriter(trx, viewer, id)
  return refuse('conflict', { key: 'harvests.stale' }, current && { current: presentDraft(current, now) })
}

const changedReadership = async (trx: Transaction, viewer: Member, harvest: Locked, { audience, organisation }: EditInput) => {
  const present: Readership = { audience: harvest.audience, organisationId: harvest.organisationId }
  if (!audience || (audience === present.audience && !organisation)) return undefined
  const wished = await readershipOf(trx, viewer, harvest, { audience, organisation })
  if (!isRefusal(wished) && widens(wished, present)) await askAgain(trx, harvest.id)
  return wished
}

/** Who said yes, said so for fewer readers. A "no" stays. */
const askAgain = async (trx: Transaction, harvestId: number) => {
  await trx
    .updateTable('consents')
    .set({ answer: null, answeredAt: null, askedAt: null })
    .where('answer', 'in', ['named', 'unnamed'])
    .where('passageId', 'in', trx.selectFrom('passages').select('id').where('harvestId', '=', harvestId).where('position', 'is not', null))
    .execute()
}
