import { sql } from 'kysely'
import { questionVisibleTo } from '../../platform/access.ts'
import { type Written, addContribution, deleteContribution } from '../contributions/index.ts'
import type { Transaction } from '../../platform/database.ts'
import { type Refusal, isRefusal, missing } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { gather } from './join-question.ts'
import { contributeRefusal, statesToTakePartIn } from './policy.ts'
import { accessQuestion, holdQuestion } from './queries.ts'

export type Experience = { text: string; worked: string; didNotWork: string }

/** "I lived through a solution": what happened, what worked and what did not. Not the same as having the question. */
export const bringExperience = async (trx: Transaction, viewer: Member, id: number, experience: Experience, now: Date): Promise<Written | Refusal> => {
  const question = await holdQuestion(trx, viewer, id)
  if (!question) return missing
  const refusal = contributeRefusal(question)
  if (refusal) return refusal
  const written = await addContribution(trx, viewer, { place: { questionId: id }, kind: 'experience', ...experience }, now)
  if (isRefusal(written)) return written
  await gather(trx, id, question.state, viewer, now)
  return written
}

export const withdrawExperience = async (trx: Transaction, viewer: Member, questionId: number, contributionId: number, now: Date) => {
  const own = await trx
    .selectFrom('contributions')
    .select('id')
    .where('id', '=', contributionId)
    .where('questionId', '=', questionId)
    .where('kind', '=', 'experience')
    .where('authorId', '=', viewer.personId)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  return own ? deleteContribution(trx, viewer, contributionId, now) : missing
}

/** A remark, or an answer to what somebody wrote, at a question. Done more than anything else, so one statement looks and writes; only a refusal has to find out why. */
export const talkAtQuestion = async (
  trx: Transaction,
  viewer: Member,
  id: number,
  { text, replyTo }: { text: string; replyTo?: number | undefined },
  now: Date,
): Promise<Written | Refusal> => {
  const takesRemarks = sql<boolean>`${questionVisibleTo(viewer)} and questions.state in (${sql.join(statesToTakePartIn.map((state) => sql.lit(state)))})`
  const written = await addContribution(trx, viewer, { place: { questionId: id }, kind: 'talk', text, ...(replyTo && { replyTo }) }, now, takesRemarks)
  if (!isRefusal(written)) return written
  const question = await accessQuestion(trx, viewer, id)
  return question ? (contributeRefusal(question) ?? written) : missing
}
