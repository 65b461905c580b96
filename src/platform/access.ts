import { type RawBuilder, sql } from 'kysely'
import { type Viewer, personIdOf } from './viewer.ts'

/** From narrow to wide. */
export const audiences = ['me', 'people', 'circle', 'organisation', 'community', 'public'] as const
export type Audience = (typeof audiences)[number]

export const isWider = (wished: Audience, present: Audience) => audiences.indexOf(wished) > audiences.indexOf(present)

/** The circles that the viewer takes part in, as a subquery. */
export const circlesOf = (viewer: Viewer): RawBuilder<number> =>
  sql`(select circle_id from circle_members where person_id = ${personIdOf(viewer)} and answer = 'accepted' and left_at is null)`

/*
 * The one place where a viewer becomes SQL. Every query that reads a question, harvest or circle has its condition here,
 * with the table under its own name (questions, harvests, circles). Administrators get nothing extra.
 */

export const questionVisibleTo = (viewer: Viewer): RawBuilder<boolean> => {
  if (viewer.kind === 'visitor') return sql`questions.audience = 'public'`
  return sql`(
    questions.audience in ('public', 'community')
    or questions.asker_id = ${viewer.personId}
    or (questions.audience = 'organisation' and questions.organisation_id = any(${viewer.organisationIds}))
    or (questions.audience = 'people'
      and exists (select from question_readers where question_id = questions.id and person_id = ${viewer.personId}))
    or (questions.audience = 'circle' and questions.circle_id in ${circlesOf(viewer)})
    or (questions.audience <> 'me'
      and exists (select from joins where question_id = questions.id and person_id = ${viewer.personId})))`
}

/** A circle is open to those who were asked into it and have not declined or left: they must be able to read what they are asked. */
export const circleVisibleTo = (viewer: Viewer): RawBuilder<boolean> => {
  if (viewer.kind === 'visitor') return sql`false`
  return sql`exists (
    select from circle_members
    where circle_id = circles.id and person_id = ${viewer.personId} and left_at is null and answer is distinct from 'declined')`
}

/** Its conversation is for those who accepted. */
export const conversationVisibleTo = (viewer: Viewer): RawBuilder<boolean> =>
  viewer.kind === 'visitor' ? sql`false` : sql`circles.id in ${circlesOf(viewer)}`

/** Those who write a harvest: the members of its circle; without a circle, the asker and those who took part. */
export const harvestWritableBy = (viewer: Viewer): RawBuilder<boolean> => {
  if (viewer.kind === 'visitor') return sql`false`
  return sql`(case
    when harvests.circle_id is not null then harvests.circle_id in ${circlesOf(viewer)}
    else exists (select from questions where id = harvests.question_id and asker_id = ${viewer.personId})
      or exists (select from contributions
        where question_id = harvests.question_id and author_id = ${viewer.personId} and deleted_at is null)
  end)`
}

/** Published: by its audience. Before that: its writers, and whoever is cited and must be able to answer. */
export const harvestVisibleTo = (viewer: Viewer): RawBuilder<boolean> => {
  const published = sql`harvests.published_at is not null and harvests.withdrawn_at is null`
  if (viewer.kind === 'visitor') return sql`(${published} and harvests.audience = 'public')`
  return sql`(
    (${published} and (harvests.audience in ('public', 'community')
      or (harvests.audience = 'organisation' and harvests.organisation_id = any(${viewer.organisationIds}))))
    or ${harvestWritableBy(viewer)}
    or exists (select from consents join passages on passages.id = consents.passage_id
      where passages.harvest_id = harvests.id and consents.person_id = ${viewer.personId}))`
}
