import type { Database, Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing, refuseField } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { accessCircle } from './access-circle.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import type { InviteInput } from './forms.ts'
import { inviteRefusal, most, mostOwnQuestion } from './policy.ts'
import { type CircleView, circleFor } from './queries.ts'

/**
 * Asks more people into a circle, by who formed it, before anybody has written in it and as long as it stays small enough. Each
 * says yes or no, as at the start. The circle is held, so nobody writes in it meanwhile.
 */
export const invitePeople = async (trx: Transaction, viewer: Member, id: number, { people }: InviteInput, now: Date): Promise<{ id: number } | Refusal> => {
  const held = await accessCircle(trx, viewer, id)
  const circle = held && (await circleFor(trx, viewer, id))
  if (!circle) return missing
  const refusal = inviteRefusal(circle, viewer)
  if (refusal) return refusal
  const open = await askable(trx, circle)
  const unknown = people.find((handle) => !open.some((candidate) => candidate.handle === handle))
  if (unknown) return refuseField('people', { key: 'circles.invite.not-askable', values: { handle: unknown } })
  if (people.length === 0) return refuseField('people', { key: 'circles.invite.nobody' })
  const count = circle.members.length + people.length
  if (count > most) return refuseField('people', { key: 'circles.form.many', values: { count, most } })

  const asked = open.filter(({ handle }) => people.includes(handle))
  await trx
    .insertInto('circleMembers')
    .values(asked.map(({ personId, note }) => ({ circleId: id, personId, invitedBy: viewer.personId, invitedAt: now, ownQuestion: note.slice(0, mostOwnQuestion).toWellFormed() })))
    .execute()
  await recordEvent(trx, { kind: 'circle.invited', actorId: viewer.personId, circleId: id, at: now })
  return { id }
}

/**
 * Who takes part in the question and was never asked into this circle. Somebody who declined or left is not asked again: no needs
 * no reason, and so no second answer.
 */
export const askable = async (db: Database | Transaction, circle: Pick<CircleView, 'id' | 'questionId' | 'formedBy'>): Promise<Candidate[]> => {
  const candidates = await candidatesFor(db, { id: circle.questionId, askerId: circle.formedBy })
  const before = await db.selectFrom('circleMembers').select('personId').where('circleId', '=', circle.id).execute()
  return candidates.filter(({ personId }) => !before.some((member) => member.personId === personId))
}
