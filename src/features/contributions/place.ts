import { type RawBuilder, sql } from 'kysely'
import { conversationVisibleTo, questionVisibleTo } from '../../platform/access.ts'
import type { Viewer } from '../../platform/viewer.ts'

/** Where something is written: at a question, open to its audience, or in a circle, closed. */
export type Place = { questionId: number } | { circleId: number }

export const placeOf = (row: { questionId: number | null; circleId: number | null }): Place =>
  row.circleId === null ? { questionId: row.questionId! } : { circleId: row.circleId }

/** Both columns that a place is kept in. */
export const placeColumns = (place: Place) =>
  'circleId' in place ? { questionId: null, circleId: place.circleId } : { questionId: place.questionId, circleId: null }

export const standsAt = (place: Place): RawBuilder<boolean> =>
  'circleId' in place ? sql`contributions.circle_id = ${place.circleId}` : sql`contributions.question_id = ${place.questionId}`

/** Whether the viewer may read what is written there: asked once for a list, not for each row of it. */
export const placeVisibleTo = (viewer: Viewer, place: Place): RawBuilder<boolean> =>
  'circleId' in place
    ? sql`exists (select from circles where circles.id = ${place.circleId} and ${conversationVisibleTo(viewer)})`
    : sql`exists (select from questions where questions.id = ${place.questionId} and ${questionVisibleTo(viewer)})`
