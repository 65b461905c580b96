import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { accessCircle } from './access-circle.ts'
import type { AgreementsInput } from './forms.ts'
import { workRefusal } from './policy.ts'

/**
 * Changes what the circle is for or what it agreed on, by any member. Everyone confirms again, whoever changed it does so by
 * changing it; meanwhile the conversation goes on.
 */
export const changeAgreements = async (trx: Transaction, viewer: Member, id: number, { version, ...wished }: AgreementsInput, now: Date): Promise<{ id: number } | Refusal> => {
  const circle = await accessCircle(trx, viewer, id)
  if (!circle) return missing
  const refusal = workRefusal(circle)
  if (refusal) return refusal
  const { purpose, rhythm, confidentiality, duration } = circle
  const present = { purpose, rhythm, confidentiality, duration }
  if (version !== circle.version) return refuse('conflict', { key: 'circles.agreements.stale' }, { present: { ...present, version: circle.version } })
  const next = { ...present, ...wished }
  if (JSON.stringify(next) === JSON.stringify(present)) return { id }

  const agreementsVersion = circle.agreementsVersion + 1
  await trx.updateTable('circles').set({ ...next, version: version + 1, agreementsVersion }).where('id', '=', id).execute()
  await trx.updateTable('circleMembers').set({ confirmedVersion: agreementsVersion }).where('circleId', '=', id).where('personId', '=', viewer.personId).execute()
  await recordEvent(trx, { kind: 'circle.agreements-changed', actorId: viewer.personId, circleId: id, data: { agreementsVersion }, at: now })
  return { id }
}
