import { sql } from 'kysely'
import { conversationVisibleTo, questionVisibleTo } from '../../platform/access.ts'
import type { Database, Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, isRefusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { holdQuestion } from '../questions/index.ts'
import { firstReadership } from './audience.ts'
import type { Place } from './citable.ts'
import type { BeginInput } from './forms.ts'
import { writePassages } from './write-passages.ts'

/** Begins a harvest of what a circle learned, or of what was said at a question that never got a circle. */
export const beginHarvest = async (
  trx: Transaction,
  viewer: Member,
  where: { circleId: number } | { questionId: number },
  input: BeginInput,
  now: Date,
): Promise<{ id: number } | Refusal> => {
  await holdPlace(trx, viewer, where)
  const place = await harvestPlace(trx, viewer, where)
  if (isRefusal(place)) return place
  const readership = await firstReadership(trx, viewer, place, input)
  if (isRefusal(readership)) return readership
  const { title, intro, licence } = input
  const { id } = await trx
    .insertInto('harvests')
    .values({ ...place, ...readership, title, intro, ...(licence && { licence }), begunBy: viewer.personId, begunAt: now, changedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  const refusal = await writePassages(trx, { ...place, id, publishedAt: null }, input.passages)
  if (refusal) return refusal
  await recordEvent(trx, { kind: 'harvest.begun', actorId: viewer.personId, harvestId: id, ...eventPlace(place), at: now })
  return { id }
}

/** Held, so that it does not become part of another question while something is begun there; a circle takes its question along. */
const holdPlace = async (trx: Transaction, viewer: Member, where: { circleId: number } | { questionId: number }): Promise<void> => {
  if ('questionId' in where) await holdQuestion(trx, viewer, where.questionId)
  else await sql`select from circles where id = ${where.circleId} for no key update`.execute(trx)
}

/** Where events about a harvest belong: what is made in a circle is told to the circle only. */
export const eventPlace = ({ circleId, questionId }: Place) => (circleId === null ? { questionId } : { circleId })

/** Where this person may begin a harvest; a refusal that says why not. */
export const harvestPlace = async (db: Database | Transaction, viewer: Member, where: { circleId: number } | { questionId: number }): Promise<Place | Refusal> =>
  'circleId' in where ? circlePlace(db, viewer, where.circleId) : questionPlace(db, viewer, where.questionId)

const circlePlace = async (db: Database | Transaction, viewer: Member, circleId: number): Promise<Place | Refusal> => {
  const circle = await db.selectFrom('circles').select('questionId').where('id', '=', circleId).where(conversationVisibleTo(viewer)).executeTakeFirst()
  return circle ? { questionId: circle.questionId, circleId } : missing
}

const questionPlace = async (db: Database | Transaction, viewer: Member, questionId: number): Promise<Place | Refusal> => {
  const question = await db
    .selectFrom('questions')
    .select([
      sql<boolean>`exists (select from circles where question_id = questions.id)`.as('hasCircle'),
      sql<boolean>`(asker_id = ${viewer.personId} or exists (select from contributions
        where question_id = questions.id and author_id = ${viewer.personId} and deleted_at is null))`.as('takesPart'),
    ])
    .where('id', '=', questionId)
    .where(questionVisibleTo(viewer))
    .executeTakeFirst()
  if (!question) return missing
  if (!question.takesPart) return refuse('forbidden', { key: 'harvests.begin.take-part-first' })
  // The circle's members are the ones who know what it learned.
  if (question.hasCircle) return refuse('conflict', { key: 'harvests.begin.in-the-circle' })
  return { questionId, circleId: null }
}
