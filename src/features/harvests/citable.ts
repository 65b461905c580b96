import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import { atContribution, personFrom } from '../../platform/person.ts'

/** What a harvest is made in: a circle, or a question that never got one. */
export type Place = { questionId: number; circleId: number | null }

// Whoever works on a question in its circle also reads the question: what was said there may be cited as well.
const atPlace = ({ questionId, circleId }: Place) =>
  circleId === null ? sql<boolean>`contributions.question_id = ${questionId}` : sql<boolean>`(contributions.circle_id = ${circleId} or contributions.question_id = ${questionId})`

/**
 * The contributions that a harvest made here may rest on, in the order in which they were written. One that was deleted
 * since it was cited stands among them without its words: the passage rests on it still.
 */
export const citableContributions = async (db: Database | Transaction, place: Place & { id: number | null }) =>
  db
    .selectFrom('contributions')
    .innerJoin('people', 'people.id', 'contributions.authorId')
    .select(['contributions.id', 'contributions.kind', 'contributions.authorId', 'contributions.writtenAt', 'contributions.deletedAt'])
    .select(personFrom(atContribution()).as('author'))
    .select(sql<string>`left(contributions.text, 400)`.as('excerpt'))
    .where(atPlace(place))
    .where(sql<boolean>`(contributions.deleted_at is null or contributions.id in (
      select contribution_id from passage_sources join passages on passages.id = passage_id where harvest_id = ${place.id}))`)
    .orderBy('contributions.id')
    .execute()

export type Citable = Awaited<ReturnType<typeof citableContributions>>[number]

/** Which of these contributions can be cited here; what a harvest cites already stays citable when it was deleted since. */
export const citableAmong = async (trx: Transaction, place: Place, ids: number[], alreadyCited: Set<number>): Promise<Set<number>> => {
  const wanted = ids.filter((id) => !alreadyCited.has(id))
  if (wanted.length === 0) return alreadyCited
  const found = await trx
    .selectFrom('contributions')
    .select('id')
    .where('id', '=', sql<number>`any(${wanted}::bigint[])`)
    .where(atPlace(place))
    .where('deletedAt', 'is', null)
    .execute()
  return new Set([...alreadyCited, ...found.map(({ id }) => id)])
}
