import type { Transaction } from '../../platform/database.ts'
import { type Refusal, refuseField } from '../../platform/refusal.ts'
import { viewerOfPerson } from '../../platform/session.ts'
import type { Member } from '../../platform/viewer.ts'
import { accessQuestion } from '../questions/index.ts'

type Question = { id: number; askerId: number; audience: string }

/**
 * Whoever is invited must be able to read what they are asked. To a question for named people its asker may add a name, as long as nobody else
 * wrote there: what others wrote, they wrote for the readers of that moment. Of every other audience nobody widens it by inviting.
 */
export const admitReader = async (trx: Transaction, viewer: Member, question: Question, personId: number): Promise<Refusal | undefined> => {
  const person = await viewerOfPerson(trx, personId)
  if (!person) return refuseField('person', { key: 'invitations.person.gone' })
  if (await accessQuestion(trx, person, question.id)) return undefined
  if (question.audience === 'organisation') return refuseField('person', { key: 'invitations.person.other-organisation', values: { name: person.name } })
  if (question.audience !== 'people' || question.askerId !== viewer.personId) return refuseField('person', { key: 'invitations.person.may-not-read', values: { name: person.name } })
  if (await othersWrote(trx, question)) return refuseField('person', { key: 'invitations.person.others-wrote', values: { name: person.name } })
  await trx.insertInto('questionReaders').values({ questionId: question.id, personId }).onConflict((conflict) => conflict.doNothing()).execute()
  return undefined
}

const othersWrote = async (trx: Transaction, { id, askerId }: Question): Promise<boolean> =>
  (await trx
    .selectFrom('contributions')
    .select('id')
    .where('questionId', '=', id)
    .where('authorId', '<>', askerId)
    .where('deletedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()) !== undefined
