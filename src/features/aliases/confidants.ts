import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, isRefusal, missing, refuseField } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { administratorsOnly } from '../community/index.ts'
import { findPeople } from '../people/index.ts'

/** Makes somebody a confidant. Nobody gives this to themselves: to look after the place is not to know who asks what. */
export const appointConfidant = async (trx: Transaction, viewer: Member, typed: string, now: Date): Promise<Refusal | undefined> => {
  const refused = administratorsOnly(viewer)
  if (refused) return refused
  const found = await findPeople(trx, [typed], 'person')
  if (isRefusal(found)) return found
  const person = found[0]!
  if (person.id === viewer.personId) return refuseField('person', { key: 'aliases.confidants.not-yourself' })
  await trx
    .insertInto('confidants')
    .values({ personId: person.id, appointedBy: viewer.personId, appointedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await recordEvent(trx, { kind: 'community.confidant-appointed', actorId: viewer.personId, data: { personId: person.id }, at: now })
  return undefined
}

/** Somebody is no longer a confidant; what they once found out is not shown to them any more. */
export const dismissConfidant = async (trx: Transaction, viewer: Member, handle: string, now: Date): Promise<Refusal | undefined> => {
  const refused = administratorsOnly(viewer)
  if (refused) return refused
  const gone = await trx
    .deleteFrom('confidants')
    .where('personId', 'in', (eb) => eb.selectFrom('people').select('id').where('handle', '=', handle))
    .returning('personId')
    .executeTakeFirst()
  if (!gone) return missing
  await recordEvent(trx, { kind: 'community.confidant-dismissed', actorId: viewer.personId, data: { personId: gone.personId }, at: now })
  return undefined
}
