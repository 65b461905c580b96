import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { accessCircle } from './access-circle.ts'
import { endRefusal } from './end-day.ts'
import { workRefusal } from './policy.ts'

/** Goes on until another day, by any member. */
export const renewCircle = async (trx: Transaction, viewer: Member, id: number, { endsOn }: { endsOn: string }, now: Date): Promise<{ id: number } | Refusal> => {
  const circle = await accessCircle(trx, viewer, id)
  if (!circle) return missing
  const refusal = workRefusal(circle) ?? endRefusal(endsOn, now)
  if (refusal) return refusal
  await trx.insertInto('circleRenewals').values({ circleId: id, personId: viewer.personId, at: now, endsOn }).execute()
  await trx.updateTable('circles').set({ endsOn, activeAt: now }).where('id', '=', id).execute()
  await recordEvent(trx, { kind: 'circle.renewed', actorId: viewer.personId, circleId: id, data: { endsOn }, at: now })
  return { id }
}
