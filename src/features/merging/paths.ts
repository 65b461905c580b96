import { digits } from '../../platform/read-input.ts'

/** Addresses of merges, for links, redirects, routes and tests. */
export const paths = {
  one: (id: number) => `/merges/${id}`,
  answer: (id: number) => `/merges/${id}/answer`,
  removal: (id: number) => `/merges/${id}/removal`,
  /** A merge is proposed at the question that is one's own. */
  of: (questionId: number) => `/questions/${questionId}/merges`,
  new: (questionId: number, otherId: number) => `/questions/${questionId}/merges/new?with=${otherId}`,
}

/** The pattern that the router takes for addresses of one merge. */
export const one = `/merges/:id{${digits}}`
