import { sql } from 'kysely'
import type { Source } from '../matching/index.ts'

const touching = new Set(['question.asked', 'question.edited', 'question.joined', 'question.left', 'question.merged', 'question.unmerged', 'contribution.edited'])

/** Questions, in the words of the asker and of those who joined: what each of them says of it is the same question in other words. */
export const questionTexts: Source = {
  name: 'question',
  touchedBy: ({ kind, questionId }) => (touching.has(kind) ? (questionId ?? undefined) : undefined),
  readTexts: (db, ownerIds) =>
    db
      .selectFrom('questions')
      .select(['id', 'id as ownerId', 'askerId as personId', 'title'])
      .select(
        sql<string>`concat_ws(E'\n', story, why_now, wish, (
          select string_agg(text, E'\n' order by contributions.id) from contributions
          where contributions.question_id = questions.id and kind = 'join' and deleted_at is null))`.as('story'),
      )
      .where(sql<boolean>`id = any(${ownerIds}::bigint[])`)
      .where('mergedInto', 'is', null)
      .execute(),
  ownersAfter: async (db, id, most) => (await db.selectFrom('questions').select('id').where('id', '>', id).orderBy('id').limit(most).execute()).map((row) => row.id),
}

const touchingExperience = new Set(['contribution.written', 'contribution.edited', 'contribution.deleted'])

/** What people lived through and wrote at a question. */
export const experienceTexts: Source = {
  name: 'experience',
  touchedBy: ({ kind, contributionId, questionId, data }) => {
    const isOther = kind === 'contribution.written' && (data as { kind?: string }).kind !== 'experience'
    return touchingExperience.has(kind) && questionId !== null && !isOther ? (contributionId ?? undefined) : undefined
  },
  readTexts: (db, ownerIds) =>
    db
      .selectFrom('contributions')
      .select(['id', 'id as ownerId', 'authorId as personId', sql<string>`''`.as('title'), sql<string>`concat_ws(E'\n', text, worked, did_not_work)`.as('story')])
      .where(sql<boolean>`id = any(${ownerIds}::bigint[])`)
      .where('kind', '=', 'experience')
      .where('deletedAt', 'is', null)
      .execute(),
  ownersAfter: async (db, id, most) =>
    (await db.selectFrom('contributions').select('id').where('kind', '=', 'experience').where('id', '>', id).orderBy('id').limit(most).execute()).map((row) => row.id),
}
