import { type RawBuilder, sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import { type Person, byNameAt, personFrom } from '../../platform/person.ts'
import type { Member } from '../../platform/viewer.ts'
import { type Candidate, limits } from './rules.ts'

export type QuestionToAsk = { id: number; askerId: number; audience: string; organisationId: number | null; themes: string[]; title: string; story: string }

/** Somebody who can be asked, as the rules and the page need them. */
export type Askable = Omit<Candidate, 'evidence'> & { person: Person; role: string; organisations: string[]; shared: string[] }

const dayMs = 86_400_000

/** Whether two people know each other, as one of them said. "Never" and "I'd rather not say" are no yes. */
export const know = (one: RawBuilder<number>, other: RawBuilder<number>): RawBuilder<boolean> => sql`exists (
  select from acquaintances where how in ('in-person', 'online')
    and ((person_id = ${one} and other_id = ${other}) or (person_id = ${other} and other_id = ${one})))`

/**
 * Of these people those who can be asked to this question: not there yet, never asked to it, and able to read it or to be let in. With what
 * the rules look at. A "not now" is the same as no answer in all of it.
 */
export const askable = async (db: Database | Transaction, viewer: Member, question: QuestionToAsk, personIds: number[], now: Date): Promise<Askable[]> => {
  if (personIds.length === 0) return []
  const daysAgo = (days: number) => sql`${new Date(now.getTime() - days * dayMs)}::timestamptz`
  const stillOpen = sql`invited_at > ${daysAgo(limits.openDays)} and coalesce(answer, 'not-now') = 'not-now'`
  const mine = sql`from question_invitations where person_id = people.id`
  const { rows } = await sql<Omit<Askable, 'lastOpenDays'> & { lastOpenAt: Date | null }>`
    select people.id as person_id, people.role, ${personFrom('elsewhere')} as person,
      array(select organisation_id::float8 from memberships where person_id = people.id) as organisation_ids,
      array(select name from memberships join organisations on organisations.id = organisation_id where person_id = people.id order by name) as organisations,
      array(select name from memberships join organisations on organisations.id = organisation_id
        where person_id = people.id and organisation_id = any(${viewer.organisationIds}::bigint[]) order by name) as shared,
      ${know(sql`${viewer.personId}::bigint`, sql`people.id`)} as known,
      coalesce(busy_until >= ${now.toISOString().slice(0, 10)}::date, false) as busy,
      (select count(*) ${mine} and invited_at > ${daysAgo(limits.latelyDays)}) as asked_lately,
      (select count(*) ${mine} and ${stillOpen}) as open,
      (select max(invited_at) ${mine} and ${stillOpen}) as last_open_at,
      exists (select ${mine}) as ever_asked
    from people
    where people.id = any(${personIds}::bigint[]) and people.erased_at is null
      and people.id <> ${viewer.personId} and ${isNotThere(question)} and ${mayRead(viewer, question)}`.execute(db)
  return rows.map((row) => Object.assign(row, { lastOpenDays: row.lastOpenAt ? (now.getTime() - row.lastOpenAt.getTime()) / dayMs : undefined }))
}

/** Of who asks under an alias it must not be seen that they are there: they are as anybody. */
const isNotThere = ({ id: questionId, askerId }: QuestionToAsk) => sql`
  (people.id <> ${askerId} or not ${byNameAt(sql`people.id`, sql`${questionId}::bigint`)})
  and not exists (select from question_invitations where question_id = ${questionId} and person_id = people.id)
  and not exists (select from joins where question_id = ${questionId} and person_id = people.id)
  and not exists (select from follows where question_id = ${questionId} and person_id = people.id)
  and not exists (select from contributions where question_id = ${questionId} and author_id = people.id and deleted_at is null and ${byNameAt(sql`people.id`, sql`${questionId}::bigint`)})
  and not exists (select from circle_members join circles on circles.id = circle_id where circles.question_id = ${questionId} and circle_members.person_id = people.id
    and ${byNameAt(sql`people.id`, sql`${questionId}::bigint`)})`

/** Who reads it, and for a question to named people whom its asker can still add: as admitReader does. */
const mayRead = (viewer: Member, { id, askerId, audience, organisationId }: QuestionToAsk): RawBuilder<boolean> => {
  if (audience === 'public' || audience === 'community') return sql`true`
  if (audience === 'organisation') return sql`exists (select from memberships where person_id = people.id and organisation_id = ${organisationId})`
  if (audience !== 'people') return sql`false`
  const isReader = sql`exists (select from question_readers where question_id = ${id} and person_id = people.id)`
  if (askerId !== viewer.personId) return isReader as RawBuilder<boolean>
  return sql`(${isReader} or not exists (select from contributions where question_id = ${id} and author_id <> ${askerId} and deleted_at is null))`
}
