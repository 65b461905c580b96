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

/** A question that became part of another one is found by nobody: what stood at it stands there. */
export const questionVisibleTo = (viewer: Viewer): RawBuilder<boolean> => {
  if (viewer.kind === 'visitor') return sql`(questions.audience = 'public' and questions.merged_into is null)`
  return sql`(questions.merged_into is null and (
    questions.audience in ('public', 'community')
    or questions.asker_id = ${viewer.personId}
    or (questions.audience = 'organisation' and questions.organisation_id = any(${viewer.organisationIds}))
    or (questions.audience = 'people'
      and exists (select from question_readers where question_id = questions.id and person_id = ${viewer.personId}))
    or (questions.audience = 'circle' and questions.circle_id in ${circlesOf(viewer)})
    or (questions.audience <> 'me'
      and exists (select from joins where question_id = questions.id and person_id = ${viewer.personId}))))`
}

/** That there is a merge, or a proposal of one, is known to the two askers. */
export const mergeVisibleTo = (viewer: Viewer): RawBuilder<boolean> =>
  viewer.kind === 'visitor' ? sql`false` : sql`(${viewer.personId} in (question_merges.proposed_by, question_merges.asked_of))`

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

/** What somebody wrote is read by whoever reads the question or the conversation that it stands in. */
export const contributionVisibleTo = (viewer: Viewer): RawBuilder<boolean> => sql`(case
  when contributions.circle_id is not null
    then exists (select from circles where circles.id = contributions.circle_id and ${conversationVisibleTo(viewer)})
  else exists (select from questions where questions.id = contributions.question_id and ${questionVisibleTo(viewer)})
end)`

/** Those who write a harvest: the members of its circle; without a circle, the asker and those who took part and still read the question. */
export const harvestWritableBy = (viewer: Viewer): RawBuilder<boolean> => {
  if (viewer.kind === 'visitor') return sql`false`
  return sql`(case
    when harvests.circle_id is not null then harvests.circle_id in ${circlesOf(viewer)}
    else exists (select from questions where id = harvests.question_id and ${questionVisibleTo(viewer)}
      and (asker_id = ${viewer.personId} or exists (select from contributions
        where question_id = harvests.question_id and author_id = ${viewer.personId} and deleted_at is null)))
  end)`
}

/**
 * Those for whom it was published last, its writers always. One that was withdrawn stays theirs, as a page that says so.
 * `version` does the same for one row of harvest_versions: an earlier one may have been for fewer people.
 */
export const harvestReadableBy = (viewer: Viewer, version = false): RawBuilder<boolean> => {
  const audience = sql.ref(version ? 'harvest_versions.audience' : 'harvests.published_audience')
  const organisation = sql.ref(version ? 'harvest_versions.organisation_id' : 'harvests.published_organisation_id')
  if (viewer.kind === 'visitor') return sql`(${audience} = 'public')`
  return sql`(
    ${audience} in ('public', 'community')
    or (${audience} = 'organisation' and ${organisation} = any(${viewer.organisationIds}))
    or (${audience} is not null and ${harvestWritableBy(viewer)}))`
}

/** Whoever is cited must be able to read their own passages and to answer, and to withdraw as long as it is published. */
export const harvestCites = (viewer: Viewer): RawBuilder<boolean> =>
  viewer.kind === 'visitor'
    ? sql`false`
    : sql`exists (select from consents join passages on passages.id = consents.passage_id
        where passages.harvest_id = harvests.id and consents.person_id = ${viewer.personId})`

/** Its readers, its writers, and whoever is cited in it. What each of them gets to see of it differs. */
export const harvestVisibleTo = (viewer: Viewer): RawBuilder<boolean> =>
  viewer.kind === 'visitor'
    ? harvestReadableBy(viewer)
    : sql`(${harvestReadableBy(viewer)} or ${harvestWritableBy(viewer)} or ${harvestCites(viewer)})`
