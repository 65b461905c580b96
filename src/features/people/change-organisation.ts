import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, isRefusal, missing, refuse, refuseField } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { findPeople } from './find-people.ts'
import { handleFor } from './handle.ts'
import { organisationByHandle } from './organisations.ts'
import { belongsTo, mayLetIn } from './policy.ts'

/** Makes an organisation, with the viewer as the first who belongs to it. */
export const beginOrganisation = async (
  trx: Transaction,
  viewer: Member,
  { name, about }: { name: string; about: string },
  now: Date,
): Promise<{ handle: string; name: string; about: string } | Refusal> => {
  const handle = handleFor(name)
  const made = await trx
    .insertInto('organisations')
    .values({ handle, name, about, createdAt: now })
    .onConflict((conflict) => conflict.column('handle').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return refuseField('name', { key: 'people.organisation.exists' })
  await trx.insertInto('memberships').values({ personId: viewer.personId, organisationId: made.id, since: now }).execute()
  await recordEvent(trx, { kind: 'organisation.begun', actorId: viewer.personId, data: { organisationId: made.id }, at: now })
  return { handle, name, about }
}

/** Changes what an organisation says of itself. */
export const editOrganisation = async (trx: Transaction, viewer: Member, handle: string, about: string, now: Date): Promise<Refusal | { handle: string }> => {
  const organisation = await organisationByHandle(trx, handle)
  if (!organisation) return missing
  if (!belongsTo(viewer, organisation.id)) return refuse('forbidden', { key: 'people.organisation.not-yours' })
  await trx.updateTable('organisations').set({ about }).where('id', '=', organisation.id).execute()
  await recordEvent(trx, { kind: 'organisation.edited', actorId: viewer.personId, data: { organisationId: organisation.id }, at: now })
  return { handle }
}

/** Adds somebody to an organisation, named by name or handle. */
export const addToOrganisation = async (trx: Transaction, viewer: Member, handle: string, person: string, now: Date): Promise<Refusal | { handle: string }> => {
  const organisation = await organisationByHandle(trx, handle)
  if (!organisation) return missing
  const found = await findPeople(trx, [person], 'person')
  if (isRefusal(found)) return found
  const added = found[0]!
  if (!mayLetIn(viewer, organisation.id, added.id)) return refuse('forbidden', { key: 'people.organisation.not-yours' })
  await trx.insertInto('memberships').values({ personId: added.id, organisationId: organisation.id, since: now }).onConflict((conflict) => conflict.doNothing()).execute()
  await recordEvent(trx, { kind: 'organisation.joined', actorId: viewer.personId, data: { organisationId: organisation.id, personId: added.id }, at: now })
  return { handle }
}

/** The viewer no longer belongs to it. */
export const leaveOrganisation = async (trx: Transaction, viewer: Member, handle: string, now: Date): Promise<Refusal | { handle: string }> => {
  const organisation = await organisationByHandle(trx, handle)
  if (!organisation) return missing
  await trx.deleteFrom('memberships').where('personId', '=', viewer.personId).where('organisationId', '=', organisation.id).execute()
  await recordEvent(trx, { kind: 'organisation.left', actorId: viewer.personId, data: { organisationId: organisation.id }, at: now })
  return { handle }
}
