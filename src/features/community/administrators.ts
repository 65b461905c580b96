import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, isRefusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { findPeople } from '../people/index.ts'
import { administratorsOnly } from './policy.ts'

/** Makes somebody an administrator too. */
export const appoint = async (trx: Transaction, viewer: Member, typed: string, now: Date): Promise<Refusal | undefined> => {
  const refused = administratorsOnly(viewer)
  if (refused) return refused
  const found = await findPeople(trx, [typed], 'person')
  if (isRefusal(found)) return found
  const person = found[0]!
  await trx
    .insertInto('administrators')
    .values({ personId: person.id, appointedBy: viewer.personId, appointedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await recordEvent(trx, { kind: 'community.administrator-appointed', actorId: viewer.personId, data: { personId: person.id }, at: now })
  return undefined
}

/** Somebody is no longer an administrator; the last one stays, so that the community is never without. */
export const dismiss = async (trx: Transaction, viewer: Member, handle: string, now: Date): Promise<Refusal | undefined> => {
  const refused = administratorsOnly(viewer)
  if (refused) return refused
  const all = await trx.selectFrom('administrators').select('personId').forUpdate().execute()
  const person = await trx.selectFrom('people').select('id').where('handle', '=', handle).executeTakeFirst()
  if (!person || !all.some(({ personId }) => personId === person.id)) return missing
  if (all.length === 1) return refuse('conflict', { key: 'community.administrators.last' })
  await trx.deleteFrom('administrators').where('personId', '=', person.id).execute()
  await recordEvent(trx, { kind: 'community.administrator-dismissed', actorId: viewer.personId, data: { personId: person.id }, at: now })
  return undefined
}
