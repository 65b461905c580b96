import { digits } from '../../platform/read-input.ts'

/** Addresses of aliases, for links, redirects, routes and tests. */
export const paths = {
  about: '/aliases',
  one: (questionId: number) => `/questions/${questionId}/alias`,
  removal: (questionId: number) => `/questions/${questionId}/alias/removal`,
  liftings: (questionId: number) => `/questions/${questionId}/alias/liftings`,
  question: (questionId: number) => `/questions/${questionId}`,
  confidants: '/admin/confidants',
  dismiss: (handle: string) => `/admin/confidants/${handle}/removal`,
}

/** The pattern that the router takes for the alias at one question. */
export const one = `/questions/:id{${digits}}/alias`
