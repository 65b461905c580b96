import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { accessContribution } from './access-contribution.ts'
import { placeOf } from './place.ts'
import { changeRefusal } from './policy.ts'

/** Takes the words away, by who wrote them. That something stood here stays to be seen, with the replies to it. */
export const deleteContribution = async (trx: Transaction, viewer: Member, id: number, now: Date): Promise<{ id: number } | Refusal> => {
  const present = await accessContribution(trx, viewer, id)
  if (!present) return missing
  const refusal = changeRefusal(viewer, present)
  if (refusal) return refusal
  await trx
    .updateTable('contributions')
    .set({ text: '', worked: '', didNotWork: '', deletedAt: now, version: present.version + 1 })
    .where('id', '=', id)
    .execute()
  await trx.deleteFrom('helpfulMarks').where('contributionId', '=', id).execute()
  await recordEvent(trx, { kind: 'contribution.deleted', actorId: viewer.personId, ...placeOf(present), contributionId: id, at: now })
  return { id }
}
