import type { Transaction } from '../../platform/database.ts'
import { type Refusal, isRefusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import type { State } from './forms.ts'
import { moveQuestion } from './move-question.ts'
import { mayClose, mayReopen } from './policy.ts'
import { holdQuestion } from './queries.ts'

/** Closes a question or opens it again, with a reason that stays readable in its history. */
export const changeState = async (
  trx: Transaction,
  viewer: Member,
  id: number,
  { to, why }: { to: 'closed' | 'reopened'; why: string },
  now: Date,
): Promise<{ id: number } | Refusal> => {
  const question = await holdQuestion(trx, viewer, id)
  if (!question) return missing
  if (to === 'closed' && !mayClose(viewer, question)) return refuse('forbidden', { key: 'questions.close.not-yours' })
  if (to === 'reopened' && !mayReopen(viewer, question)) return refuse('forbidden', { key: 'questions.reopen.not-now' })
  const state = to === 'closed' ? 'closed' : await stateOfLife(trx, id)
  const moved = await moveQuestion(trx, { questionId: id, to: state, personId: viewer.personId, why }, now)
  return isRefusal(moved) ? moved : { id }
}

/** Where a question stands when it wakes up: by what there is, a circle, people, or nobody yet. */
export const stateOfLife = async (trx: Transaction, questionId: number): Promise<State> => {
  const circle = await trx.selectFrom('circles').select('id').where('questionId', '=', questionId).where('closedAt', 'is', null).limit(1).executeTakeFirst()
  if (circle) return 'working'
  const contribution = await trx
    .selectFrom('contributions')
    .select('id')
    .where('questionId', '=', questionId)
    .where('deletedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return contribution ? 'gathering' : 'asked'
}
