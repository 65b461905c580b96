import { type RawBuilder, sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'

export type HarvestAbout = {
  id: number
  title: string
  questionId: number
  circleId: number | null
  begunBy: number
  consentAskedAt: Date | null
  publishedAudience: string | null
  publishedOrganisationId: number | null
}

/** Those who have to go on with it: the members of its circle, or who began it and who asked. */
export const writersOf = async (trx: Transaction, { id, circleId }: Pick<HarvestAbout, 'id' | 'circleId'>): Promise<number[]> =>
  idsWhere(
    trx,
    circleId === null
      ? sql`people.id in (
          select begun_by from harvests where id = ${id}
          union select asker_id from questions join harvests on harvests.question_id = questions.id where harvests.id = ${id})`
      : inCircle(circleId),
  )

/** Those who follow or take part in its question, as far as it was published for them. */
export const followersWhoMayRead = async (trx: Transaction, harvest: HarvestAbout): Promise<number[]> => {
  const { questionId } = harvest
  return idsWhere(
    trx,
    sql`people.id in (
        select person_id from follows where question_id = ${questionId}
        union select person_id from joins where question_id = ${questionId}
        union select author_id from contributions where question_id = ${questionId} and kind = 'experience' and deleted_at is null
        union select asker_id from questions where id = ${questionId})
      and ${mayRead(harvest)}`,
  )
}

// The same ladder as harvestReadableBy in platform/access.ts, for many people at once.
const mayRead = ({ publishedAudience, publishedOrganisationId, circleId, questionId }: HarvestAbout): RawBuilder<boolean> => {
  if (publishedAudience === 'public' || publishedAudience === 'community') return sql`true`
  const writes =
    circleId === null
      ? sql<boolean>`(people.id = (select asker_id from questions where id = ${questionId})
          or exists (select from contributions where question_id = ${questionId} and author_id = people.id and deleted_at is null))`
      : inCircle(circleId)
  if (publishedAudience !== 'organisation') return writes
  return sql`(${writes} or exists (select from memberships where person_id = people.id and organisation_id = ${publishedOrganisationId}))`
}

const inCircle = (circleId: number): RawBuilder<boolean> =>
  sql`exists (select from circle_members where circle_id = ${circleId} and person_id = people.id and answer = 'accepted' and left_at is null)`

const idsWhere = async (trx: Transaction, condition: RawBuilder<unknown>): Promise<number[]> => {
  const rows = await trx.selectFrom('people').select('id').where('erasedAt', 'is', null).where(sql<boolean>`${condition}`).orderBy('id').execute()
  return rows.map(({ id }) => id)
}
