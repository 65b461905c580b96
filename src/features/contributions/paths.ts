import type { Place } from './place.ts'

export const contributionPaths = {
  one: (id: number) => `/contributions/${id}`,
  wording: (id: number) => `/contributions/${id}/wording`,
  removal: (id: number) => `/contributions/${id}/removal`,
  helpful: (id: number) => `/contributions/${id}/helpful`,
  helpfulRemoval: (id: number) => `/contributions/${id}/helpful/removal`,
}

/** The page that a conversation stands on. */
export const placePath = (place: Place): string => ('circleId' in place ? `/circles/${place.circleId}` : `/questions/${place.questionId}`)

/** Where on that page a contribution can be answered. */
export const replyPath = (place: Place, id: number): string => `${placePath(place)}?reply=${id}#${replyAnchor(id)}`

export const replyAnchor = (id: number): string => `reply-${id}`

/** Where on that page one contribution stands. */
export const anchorOf = (id: number): string => `bijdrage-${id}`
