import { sql } from 'kysely'
import { circleVisibleTo, questionVisibleTo } from '../../platform/access.ts'
import { type Cursor, cursorOf } from '../../platform/cursor.ts'
import type { Database, Transaction } from '../../platform/database.ts'
import { type Person, atQuestion, personFrom } from '../../platform/person.ts'
import type { Member, Viewer } from '../../platform/viewer.ts'

/** Somebody in a circle, or asked into it. Who declined or left, or erased themselves, is simply not there. */
export type CircleMember = {
  personId: number
  person: Person
  /** Empty when they have not answered yet. */
  answer: 'accepted' | null
  confirmedVersion: number | null
  /** Their own version of the question, once they take part. */
  ownQuestion: string
  answeredAt: string | null
}

const membersOfCircle = sql<CircleMember[]>`(
  select json_agg(json_build_object(
      'personId', people.id, 'person', ${personFrom(atQuestion('circles.questionId'))}, 'answer', answer, 'confirmedVersion', confirmed_version,
      'ownQuestion', case when answer = 'accepted' then own_question else '' end, 'answeredAt', answered_at)
    order by answer is null, answered_at, people.id)
  from circle_members join people on people.id = circle_members.person_id
  where circle_members.circle_id = circles.id and left_at is null and answer is distinct from 'declined' and people.erased_at is null)`

/** Something was said after the viewer last looked, by somebody else. */
const hasNew = (viewer: Member) => sql<boolean>`(
  circle_members.answer = 'accepted' and exists (
    select from contributions
    where contributions.circle_id = circles.id and author_id <> ${viewer.personId} and deleted_at is null
      and contributions.id > coalesce((select contribution_id from reading_marks
        where reading_marks.person_id = ${viewer.personId} and reading_marks.circle_id = circles.id), 0)))`

/** Somebody wrote in the conversation; what was deleted since was written as well. */
const isWrittenIn = sql<boolean>`exists (select from contributions where contributions.circle_id = circles.id)`

const seenBy = (db: Database | Transaction, viewer: Member) =>
  db
    .selectFrom('circles')
    .innerJoin('circleMembers', (join) => join.onRef('circleMembers.circleId', '=', 'circles.id').on('circleMembers.personId', '=', viewer.personId))
    .innerJoin('people as former', 'former.id', 'circles.formedBy')
    .selectAll('circles')
    .select(['circleMembers.answer', 'circleMembers.confirmedVersion', 'circleMembers.ownQuestion'])
    .select([membersOfCircle.as('members'), personFrom(atQuestion('circles.questionId'), 'former').as('former'), hasNew(viewer).as('hasNew'), isWrittenIn.as('isWrittenIn'), sql<string>`circles.active_at::text`.as('activeAtExactly')])
    .select(
      sql<string | null>`(select title from questions where questions.id = circles.question_id and ${questionVisibleTo(viewer)})`.as('questionTitle'),
    )
    .where(circleVisibleTo(viewer))

export type CircleView = Awaited<ReturnType<ReturnType<typeof seenBy>['execute']>>[number]

/** A circle with its members and how the viewer stands in it: for those who take part or are asked. */
export const circleFor = async (db: Database | Transaction, viewer: Viewer, id: number): Promise<CircleView | undefined> =>
  viewer.kind === 'visitor' ? undefined : seenBy(db, viewer).where('circles.id', '=', id).executeTakeFirst()

/** The viewer's circles on one question. */
export const circlesOnQuestion = async (db: Database, viewer: Viewer, questionId: number): Promise<CircleView[]> =>
  viewer.kind === 'visitor' ? [] : seenBy(db, viewer).where('circles.questionId', '=', questionId).orderBy('circles.id').execute()

/** Whether any circle works on a question: that much is for everyone who sees the question. */
export const isWorkedOn = async (db: Database, questionId: number): Promise<boolean> => {
  const open = await db.selectFrom('circles').select('id').where('questionId', '=', questionId).where('closedAt', 'is', null).limit(1).executeTakeFirst()
  return open !== undefined
}

const perPage = 30

/** The circles that the viewer takes part in or is asked into: open before closed, the last active first. */
export const circlesOfMember = async (db: Database, viewer: Member, { after }: { after?: Cursor | undefined }): Promise<{ items: CircleView[]; next: string | null }> => {
  const rows = await seenBy(db, viewer)
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(circles.active_at, circles.id) < (${after?.at}::timestamptz, ${after?.id}::bigint)`))
    .orderBy('circles.activeAt', 'desc')
    .orderBy('circles.id', 'desc')
    .limit(perPage + 1)
    .execute()
  const items = rows.slice(0, perPage)
  const last = items.at(-1)
  return { items, next: rows.length > perPage && last ? cursorOf({ at: last.activeAtExactly, id: last.id }) : null }
}

/** Open circles in which something waits for the viewer. */
export const circlesThatAsk = (db: Database, viewer: Member, now: Date): Promise<CircleView[]> =>
  seenBy(db, viewer)
    .where('circles.closedAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb('circleMembers.answer', 'is', null),
        eb('circleMembers.confirmedVersion', '<', eb.ref('circles.agreementsVersion')),
        eb('circles.endsOn', '<', now.toISOString().slice(0, 10)),
        hasNew(viewer),
      ]),
    )
    .orderBy('circles.activeAt', 'desc')
    .limit(20)
    .execute()
