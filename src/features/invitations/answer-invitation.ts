import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, isRefusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { beginIntroduction } from '../introductions/index.ts'
import { holdQuestion, joinQuestion, statesToTakePartIn } from '../questions/index.ts'
import type { Answer, AnswerInput } from './forms.ts'

export type Answered = { id: number; questionId: number; answer: Answer }

/**
 * The four answers. "I have this too" joins; "I know someone" begins an introduction; "I'll bring experience" is a promise. "Not now" is kept for
 * the one who says it and leaves no event: nothing moves for anybody, so nobody can tell it from no answer. Any of them can still become another.
 */
export const answerInvitation = async (trx: Transaction, member: Member, id: number, input: AnswerInput, now: Date): Promise<Answered | Refusal> => {
  const invitation = await trx.selectFrom('questionInvitations').select(['id', 'questionId', 'answer']).where('id', '=', id).where('personId', '=', member.personId).executeTakeFirst()
  const question = invitation && (await holdQuestion(trx, member, invitation.questionId))
  if (!question) return missing
  const { answer } = input
  const answered = { id, questionId: question.id, answer }
  if (answer === 'not-now') {
    await keepAnswer(trx, id, answer, now)
    return answered
  }
  if (!statesToTakePartIn.includes(question.state)) return refuse('conflict', { key: 'invitations.finished' })
  const done = answer === 'join' ? await joined(trx, member, question, now) : answer === 'know-someone' ? await beginIntroduction(trx, member, question.id, input, now) : answered
  if (isRefusal(done)) return done
  await keepAnswer(trx, id, answer, now)
  await recordEvent(trx, { kind: 'question.invitation-answered', actorId: member.personId, questionId: question.id, data: { invitationId: id, answer }, at: now })
  return answered
}

// Whoever joined already by another way has what they say.
const joined = (trx: Transaction, member: Member, question: { id: number; joined: boolean }, now: Date) =>
  question.joined ? { id: question.id } : joinQuestion(trx, member, question.id, { note: '' }, now)

const keepAnswer = (trx: Transaction, id: number, answer: Answer, now: Date) => trx.updateTable('questionInvitations').set({ answer, answeredAt: now }).where('id', '=', id).execute()
