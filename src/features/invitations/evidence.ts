import { type RawBuilder, sql } from 'kysely'
import { harvestReadableBy, questionVisibleTo } from '../../platform/access.ts'
import type { Database, Transaction } from '../../platform/database.ts'
import { askedByName, byNameAt } from '../../platform/person.ts'
import type { Member } from '../../platform/viewer.ts'
import type { Evidence, EvidenceKind } from './rules.ts'

/** A text that is like the question: a phrase of a profile, an experience, an earlier question, a harvest. */
export type LikeText = { source: string; id: number; similarity: number }

/** What was found of somebody, with what stands behind it, so that it can be told to this viewer in words. */
export type Found = Evidence & { personId: number; told: Told }

/** What a reason cites: something that this viewer may read. */
export type Told = { text: string; questionId?: number | undefined; harvestId?: number | undefined; at?: Date | undefined }

/**
 * Turns texts that are alike into what they say of people. Everything is asked anew through what the viewer may see, so that no reason can
 * cite, and no proposal can rest on, what is hidden from them.
 */
export const evidenceFor = async (db: Database | Transaction, viewer: Member, question: { id: number; themes: string[] }, alike: LikeText[]): Promise<Found[]> => {
  const likenessOf = (source: string) => new Map(alike.filter((one) => one.source === source).map(({ id, similarity }) => [id, similarity]))
  const found = await Promise.all([
    phrases(db, 'teach', likenessOf('teach')),
    phrases(db, 'learn', likenessOf('learn')),
    experiences(db, viewer, question.id, likenessOf('experience')),
    askers(db, viewer, question.id, likenessOf('question')),
    joined(db, viewer, question.id, likenessOf('question')),
    credits(db, viewer, question.id, likenessOf('harvest')),
    sameTheme(db, viewer, question),
  ])
  return found.flat()
}

type Row = { personId: number; id: number; text: string; questionId?: number; harvestId?: number; at?: Date; helped?: number }

const withLikeness = (kind: EvidenceKind, likeness: Map<number, number>, rows: Row[]): Found[] =>
  rows.map(({ personId, id, text, questionId, harvestId, at, helped }) => ({
    kind,
    likeness: likeness.get(id) ?? 0,
    personId,
    ...(helped !== undefined && { helped }),
    told: { text, questionId, harvestId, at },
  }))

const ids = (likeness: Map<number, number>): RawBuilder<number> => sql`any(${[...likeness.keys()]}::bigint[])`

// Members see each other's profiles.
const phrases = async (db: Database | Transaction, side: 'teach' | 'learn', likeness: Map<number, number>): Promise<Found[]> => {
  if (likeness.size === 0) return []
  const { rows } = await sql<Row>`select person_id, id, text from phrases where side = ${side} and id = ${ids(likeness)}`.execute(db)
  return withLikeness(side, likeness, rows)
}

const experiences = async (db: Database | Transaction, viewer: Member, questionId: number, likeness: Map<number, number>): Promise<Found[]> => {
  if (likeness.size === 0) return []
  const { rows } = await sql<Row>`
    select contributions.author_id as person_id, contributions.id, questions.title as text, questions.id as question_id, contributions.written_at as at,
      (select count(*) from helpful_marks where contribution_id = contributions.id) as helped
    from contributions join questions on questions.id = contributions.question_id
    where contributions.id = ${ids(likeness)} and contributions.kind = 'experience' and contributions.deleted_at is null
      and questions.id <> ${questionId} and ${questionVisibleTo(viewer)} and ${byNameAt(sql.ref('contributions.author_id'), sql.ref('questions.id'))}`.execute(db)
  return withLikeness('experience', likeness, rows)
}

const askers = async (db: Database | Transaction, viewer: Member, questionId: number, likeness: Map<number, number>): Promise<Found[]> => {
  if (likeness.size === 0) return []
  const { rows } = await sql<Row>`
    select asker_id as person_id, id, title as text, id as question_id, asked_at as at from questions
    where id = ${ids(likeness)} and id <> ${questionId} and ${questionVisibleTo(viewer)} and ${askedByName}`.execute(db)
  return withLikeness('question', likeness, rows)
}

const joined = async (db: Database | Transaction, viewer: Member, questionId: number, likeness: Map<number, number>): Promise<Found[]> => {
  if (likeness.size === 0) return []
  const { rows } = await sql<Row>`
    select joins.person_id, questions.id, questions.title as text, questions.id as question_id, joins.since as at
    from joins join questions on questions.id = joins.question_id
    where questions.id = ${ids(likeness)} and questions.id <> ${questionId} and ${questionVisibleTo(viewer)}
      and ${byNameAt(sql.ref('joins.person_id'), sql.ref('questions.id'))}`.execute(db)
  return withLikeness('join', likeness, rows)
}

/** Whoever is thanked by name, in the version that this viewer reads: a name that was taken back is in none of them. */
const credits = async (db: Database | Transaction, viewer: Member, questionId: number, likeness: Map<number, number>): Promise<Found[]> => {
  if (likeness.size === 0) return []
  const { rows } = await sql<Row>`
    select distinct (cites.cite ->> 'personId')::bigint as person_id, harvests.id, version.content ->> 'title' as text, harvests.id as harvest_id, harvests.published_at as at
    from harvests
    cross join lateral (
      select content from harvest_versions
      where harvest_versions.harvest_id = harvests.id and ${harvestReadableBy(viewer, true)} order by number desc limit 1) as version
    cross join lateral jsonb_array_elements(version.content -> 'passages') as passages (passage)
    cross join lateral jsonb_array_elements(passages.passage -> 'cites') as cites (cite)
    where harvests.id = ${ids(likeness)} and harvests.question_id <> ${questionId} and harvests.withdrawn_at is null and ${harvestReadableBy(viewer)}
      and (cites.cite ->> 'named')::boolean and ${byNameAt(sql`(cites.cite ->> 'personId')::bigint`, sql.ref('harvests.question_id'))}`.execute(db)
  return withLikeness('harvest', likeness, rows)
}

const mostByTheme = 60

/** Who asked or joined something with the same themes. Two of them the same say twice as much as one. */
const sameTheme = async (db: Database | Transaction, viewer: Member, { id, themes }: { id: number; themes: string[] }): Promise<Found[]> => {
  if (themes.length === 0) return []
  const { rows } = await sql<{ personId: number; shared: string[] }>`
    with alike as materialized (
      select questions.id, case when ${askedByName} then asker_id end as asker_id, array(select unnest(themes) intersect select unnest(${themes}::text[]) order by 1) as shared
      from questions where themes && ${themes}::text[] and id <> ${id} and ${questionVisibleTo(viewer)}
      order by active_at desc limit ${mostByTheme})
    select distinct on (person_id) person_id, shared from (
      select asker_id as person_id, shared from alike union all select joins.person_id, shared from alike join joins on joins.question_id = alike.id
        where ${byNameAt(sql.ref('joins.person_id'), sql.ref('joins.question_id'))}) as people
    where person_id is not null
    order by person_id, cardinality(shared) desc`.execute(db)
  return rows.map(({ personId, shared }) => ({ kind: 'theme', personId, likeness: Math.min(1, shared.length / 2), told: { text: shared.join(', ') } }))
}
