import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { type Viewer, personIdOf } from '../../platform/viewer.ts'
import { type Place, placeColumns } from './place.ts'

/**
 * A look lasts a while: what was new when it began stays marked while somebody reads on, also when the page is drawn again
 * because something was added to it.
 */
const lookMs = 10 * 60_000

const markOf = (db: Database, personId: number, place: Place) => {
  const { questionId, circleId } = placeColumns(place)
  return db
    .selectFrom('readingMarks')
    .select(['contributionId', 'lookAfter', 'at'])
    .where('personId', '=', personId)
    .where('questionId', 'is not distinct from', questionId)
    .where('circleId', 'is not distinct from', circleId)
    .executeTakeFirst()
}

type Mark = { contributionId: number; lookAfter: number; at: Date }

/** The viewer's mark at a question, as one column of a statement about `questions`. */
export const markAtQuestion = (viewer: Viewer): RawBuilder<Record<keyof Mark, number | string> | null> => sql`(
  select json_build_object('contributionId', contribution_id, 'lookAfter', look_after, 'at', at) from reading_marks
  where person_id = ${personIdOf(viewer)} and question_id = questions.id and circle_id is null)`

/** How far a reader has come: everything after `newAfter` is new to them, which is empty when they look for the first time. */
export type Reading = { newAfter: number | undefined; readUpTo: number }

export const readingOf = async (db: Database, viewer: Viewer, place: Place, now: Date): Promise<Reading> => {
  return readingFrom(viewer.kind === 'visitor' ? undefined : await markOf(db, viewer.personId, place), now)
}

export const readingFrom = (mark: Mark | undefined, now: Date): Reading => {
  if (!mark) return { newAfter: undefined, readUpTo: 0 }
  const isNewLook = now.getTime() - mark.at.getTime() > lookMs
  return { newAfter: isNewLook ? mark.contributionId : mark.lookAfter, readUpTo: mark.contributionId }
}

/** Remembers that the viewer has seen everything up to this contribution. It never goes back. */
export const moveReadingMark = async (db: Database, viewer: Viewer, place: Place, upTo: number, now: Date): Promise<void> => {
  if (viewer.kind === 'visitor') return
  const { questionId, circleId } = placeColumns(place)
  const aLookAgo = new Date(now.getTime() - lookMs)
  await sql`
    insert into reading_marks (person_id, question_id, circle_id, contribution_id, look_after, at)
    values (${viewer.personId}, ${questionId}, ${circleId}, ${upTo}, ${upTo}, ${now})
    on conflict (person_id, question_id, circle_id) do update set
      look_after = case when reading_marks.at < ${aLookAgo} then reading_marks.contribution_id else reading_marks.look_after end,
      contribution_id = greatest(reading_marks.contribution_id, excluded.contribution_id),
      at = excluded.at
    where reading_marks.contribution_id < excluded.contribution_id`.execute(db)
}
