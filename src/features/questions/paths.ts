import { digits } from '../../platform/read-input.ts'

/** Addresses of questions, for links, redirects, routes and tests. */
export const paths = {
  list: '/questions',
  new: '/questions/new',
  similar: '/questions/similar',
  one: (id: number) => `/questions/${id}`,
  edit: (id: number) => `/questions/${id}/edit`,
  joins: (id: number) => `/questions/${id}/joins`,
  myJoin: (id: number) => `/questions/${id}/joins/mine`,
  leave: (id: number) => `/questions/${id}/joins/mine/removal`,
  newExperience: (id: number) => `/questions/${id}/experiences/new`,
  experiences: (id: number) => `/questions/${id}/experiences`,
  experience: (id: number, contributionId: number) => `/questions/${id}/experiences/${contributionId}`,
  withdrawExperience: (id: number, contributionId: number) => `/questions/${id}/experiences/${contributionId}/removal`,
  follow: (id: number) => `/questions/${id}/follow`,
  unfollow: (id: number) => `/questions/${id}/follow/removal`,
  close: (id: number) => `/questions/${id}/close`,
  states: (id: number) => `/questions/${id}/states`,
  urgency: (id: number) => `/questions/${id}/urgency`,
  contributions: (id: number) => `/questions/${id}/contributions`,
  live: (id: number) => `/questions/${id}/live`,
  circle: (id: number) => `/questions/${id}/circle`,
  beside: (id: number) => `/questions/${id}/similar`,
  merges: (id: number) => `/questions/${id}/merges`,
  harvests: (id: number) => `/questions/${id}/harvests`,
}

/** The pattern that the router takes for addresses of one question. */
export const one = `/questions/:id{${digits}}`
