import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { accessContribution } from './access-contribution.ts'
import type { WordingInput } from './forms.ts'
import { placeOf } from './place.ts'
import { changeRefusal } from './policy.ts'

/** Changes the words, by who wrote them. An edit of an older version is refused with what stands there now, for the writer to settle. */
export const editContribution = async (trx: Transaction, viewer: Member, id: number, input: WordingInput, now: Date): Promise<{ id: number } | Refusal> => {
  const present = await accessContribution(trx, viewer, id)
  if (!present) return missing
  const refusal = changeRefusal(viewer, present)
  if (refusal) return refusal
  const { version, ...wording } = input
  if (version !== present.version) {
    const { text, worked, didNotWork } = present
    return refuse('conflict', { key: 'contributions.edit.stale' }, { present: { version: present.version, text, worked, didNotWork } })
  }
  // Only an experience tells what worked and what did not.
  const words = present.kind === 'experience' ? wording : { text: wording.text }
  await trx.updateTable('contributions').set({ ...words, version: version + 1, editedAt: now }).where('id', '=', id).execute()
  await recordEvent(trx, { kind: 'contribution.edited', actorId: viewer.personId, ...placeOf(present), contributionId: id, at: now })
  return { id }
}
