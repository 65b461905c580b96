import { digits } from '../../platform/read-input.ts'
import { addresses } from '../../ui/index.ts'

/** Addresses of invitations, for links, redirects, routes and tests. */
export const paths = {
  suggestions: (questionId: number) => `/questions/${questionId}/suggestions`,
  atQuestion: (questionId: number) => `/questions/${questionId}/invitations`,
  one: (id: number) => `/invitations/${id}`,
  answer: (id: number) => `/invitations/${id}/answer`,
  links: '/invitations/links',
  answers: '/invitations/answers',
  /** The secret stands behind the question mark, because paths are what logs keep. */
  link: (secret: string, answer: string) => `/invitations/links?${new URLSearchParams({ token: secret, answer })}`,
  about: addresses.suggestions,
  availability: addresses.availability,
}

/** The patterns that the router takes for one invitation and for a question. */
export const one = `/invitations/:id{${digits}}`
export const atQuestion = `/questions/:id{${digits}}`
