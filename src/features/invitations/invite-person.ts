import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { byNameAt } from '../../platform/person.ts'
import { type Refusal, isRefusal, missing, refuse, refuseField } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { findPeople } from '../people/index.ts'
import { holdQuestion } from '../questions/index.ts'
import { admitReader } from './admit-reader.ts'
import type { InviteInput } from './forms.ts'
import { holdPeople, limitRefusal } from './hold-limits.ts'
import { inviteRefusal, isTheirs } from './policy.ts'

/** Asks somebody to a question, by its asker or by who joined, once: whoever was asked is not asked again. */
export const invitePerson = async (trx: Transaction, viewer: Member, questionId: number, { person: typed, line }: InviteInput, now: Date): Promise<{ id: number; person: string } | Refusal> => {
  const question = await holdQuestion(trx, viewer, questionId)
  if (!question) return missing
  if (!isTheirs(viewer, question)) return refuse('forbidden', { key: 'invitations.not-yours' })
  const refusal = inviteRefusal(question)
  if (refusal) return refusal
  const found = await findPeople(trx, [typed], 'person')
  if (isRefusal(found)) return found
  const person = found[0]!
  const present = presentRefusal(viewer, question, person, await isThereByName(trx, questionId, person)) ?? (await takesPartRefusal(trx, questionId, person))
  if (present) return present

  await holdPeople(trx, [viewer.personId, person.id])
  const limit = await limitRefusal(trx, { inviterId: viewer.personId, person, questionId }, now)
  if (limit) return limit
  const unreadable = await admitReader(trx, viewer, question, person.id)
  if (unreadable) return unreadable
  const { id } = await keepInvitation(trx, { questionId, personId: person.id, invitedBy: viewer.personId, line }, now)
  return { id, person: person.handle }
}

/** Writes an invitation and the event that leads to its mail. Nobody is invited twice to one question: the schema says so. */
export const keepInvitation = async (trx: Transaction, invitation: { questionId: number; personId: number; invitedBy: number | null; line: string }, now: Date): Promise<{ id: number }> => {
  const { id } = await trx
    .insertInto('questionInvitations')
    .values({ ...invitation, invitedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordEvent(trx, { kind: 'question.invited', actorId: invitation.invitedBy, questionId: invitation.questionId, data: { invitationId: id }, at: now })
  return { id }
}

type Person = { id: number; name: string }

/** Whoever asks under an alias is not found out by inviting them: the answer is that which is given of anybody, and they hear nothing. */
const isThereByName = async (trx: Transaction, questionId: number, { id }: Person): Promise<boolean> =>
  (await trx.selectNoFrom(byNameAt(sql`${id}::bigint`, sql`${questionId}::bigint`).as('byName')).executeTakeFirstOrThrow()).byName

const presentRefusal = (viewer: Member, question: { askerId: number }, { id, name }: Person, isByName: boolean): Refusal | undefined => {
  if (id === viewer.personId) return refuseField('person', { key: 'invitations.person.you' })
  if (id === question.askerId && isByName) return refuseField('person', { key: 'invitations.person.asker', values: { name } })
  return undefined
}

const takesPartRefusal = async (trx: Transaction, questionId: number, { id, name }: Person): Promise<Refusal | undefined> => {
  const asked = await trx.selectFrom('questionInvitations').select('id').where('questionId', '=', questionId).where('personId', '=', id).executeTakeFirst()
  if (asked) return refuseField('person', { key: 'invitations.person.asked', values: { name } })
  const joined = await trx.selectFrom('joins').select('personId').where('questionId', '=', questionId).where('personId', '=', id).executeTakeFirst()
  if (!joined && !(await isThereByName(trx, questionId, { id, name }))) return undefined
  const wrote = joined ?? (await trx.selectFrom('contributions').select('id').where('questionId', '=', questionId).where('authorId', '=', id).where('deletedAt', 'is', null).executeTakeFirst())
  return wrote && refuseField('person', { key: 'invitations.person.there', values: { name } })
}
