import { digits } from '../../platform/read-input.ts'

/** Addresses of circles, for links, redirects, routes and tests. */
export const paths = {
  mine: '/circles',
  /** A circle is formed at its question. */
  new: (questionId: number) => `/questions/${questionId}/circle/new`,
  form: (questionId: number) => `/questions/${questionId}/circle`,
  one: (id: number) => `/circles/${id}`,
  agreements: (id: number) => `/circles/${id}/agreements`,
  members: (id: number) => `/circles/${id}/members`,
  invite: (id: number) => `/circles/${id}/members/new`,
  me: (id: number) => `/circles/${id}/members/me`,
  leave: (id: number) => `/circles/${id}/members/me/removal`,
  renewals: (id: number) => `/circles/${id}/renewals`,
  closure: (id: number) => `/circles/${id}/closure`,
  contributions: (id: number) => `/circles/${id}/contributions`,
  live: (id: number) => `/circles/${id}/live`,
}

/** The pattern that the router takes for addresses of one circle. */
export const one = `/circles/:id{${digits}}`
