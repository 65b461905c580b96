import { type RawBuilder, sql } from 'kysely'
import type { Consumer } from '../../platform/consume.ts'
import type { Transaction } from '../../platform/database.ts'
import type { RecordedEvent } from '../../platform/events.ts'
import { queueNotices, settlingMs } from '../../platform/notices.ts'
import { whereItLives } from './lead-to-kept.ts'

/**
 * Who is told what of what happens at a question: its asker, that it passed its date; everyone at it, what others write there and that
 * it was closed; whoever is answered, the answer.
 */
export const questionNotices: Consumer = {
  name: 'questions.mails',
  concerns: ({ kind, questionId }) => questionId !== null && kind in noticesFor,
  handle: (trx, event) => noticesFor[event.kind as keyof typeof noticesFor](trx, event),
}

const urgencyAsked = async (trx: Transaction, { id, questionId, at }: RecordedEvent) => {
  const askers = await peopleWhere(trx, sql`people.id = (select asker_id from questions where id = ${questionId})`)
  await queueNotices(trx, askers.map((personId) => ({ cause: `urgency:${id}`, personId, kind: 'asked', what: 'questions.urgency', questionId })), at)
}

const written = async (trx: Transaction, { actorId, questionId: writtenAt, contributionId, at }: RecordedEvent) => {
  if (!contributionId || !writtenAt) return
  const questionId = await whereItLives(trx, writtenAt)
  const answered = sql`(select author_id from contributions where id = (select reply_to from contributions where id = ${contributionId}))`
  const asker = sql`(select asker_id from questions where id = ${questionId})`
  const concerned = new Set(await peopleWhere(trx, sql`people.id in (${asker}, ${answered})`))
  const readers = await peopleWhere(trx, sql`(people.id in (${asker}, ${answered}) or ${isAtQuestion(questionId, at)})`)
  const notices = readers
    .filter((personId) => personId !== actorId)
    .map((personId) => ({
      cause: `contribution:${contributionId}:${personId}`,
      personId,
      kind: concerned.has(personId) ? ('reactions' as const) : ('questions' as const),
      what: 'questions.contribution',
      questionId,
      contributionId,
    }))
  await queueNotices(trx, notices, at, new Date(at.getTime() + settlingMs))
}

// That something was harvested is told with the harvest.
const stateChanged = async (trx: Transaction, { actorId, questionId, data, at }: RecordedEvent) => {
  if (!questionId || (data as { to?: string }).to !== 'closed') return
  await queueNotices(trx, await metNotices(trx, questionId, actorId), at)
}

/** The loop is closed once for each of those at the question, however it ends. */
export const metNotices = async (trx: Transaction, questionId: number, actorId: number | null) =>
  (await peopleWhere(trx, isAtQuestion(questionId)))
    .filter((personId) => personId !== actorId)
    .map((personId) => ({ cause: `question-met:${questionId}:${personId}`, personId, kind: 'outcomes' as const, what: 'questions.met', questionId }))

const noticesFor = { 'question.urgency-asked': urgencyAsked, 'contribution.written': written, 'question.state-changed': stateChanged }

/** Who joined it, follows it or brought experience; at some moment already, where one is given. */
export const isAtQuestion = (questionId: number | null, at: Date | null = null): RawBuilder<boolean> => sql`(
  exists (select from follows where question_id = ${questionId} and person_id = people.id and since <= coalesce(${at}::timestamptz, since))
  or exists (select from joins where question_id = ${questionId} and person_id = people.id and since <= coalesce(${at}::timestamptz, since))
  or exists (select from contributions where question_id = ${questionId} and author_id = people.id and kind = 'experience'
    and deleted_at is null and written_at <= coalesce(${at}::timestamptz, written_at)))`

const peopleWhere = async (trx: Transaction, condition: RawBuilder<unknown>): Promise<number[]> => {
  const rows = await trx.selectFrom('people').select('id').where('erasedAt', 'is', null).where(sql<boolean>`${condition}`).orderBy('id').execute()
  return rows.map(({ id }) => id)
}
