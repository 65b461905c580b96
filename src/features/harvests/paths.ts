import { digits } from '../../platform/read-input.ts'

/** Addresses of harvests, for links, redirects, routes and tests. */
export const paths = {
  list: '/harvests',
  atom: '/harvests.atom',
  jsonFeed: '/harvests/feed.json',
  ofCircle: (circleId: number) => `/circles/${circleId}/harvests`,
  ofQuestion: (questionId: number) => `/questions/${questionId}/harvests`,
  newInCircle: (circleId: number) => `/circles/${circleId}/harvests/new`,
  newAtQuestion: (questionId: number) => `/questions/${questionId}/harvests/new`,
  one: (id: number) => `/harvests/${id}`,
  markdown: (id: number) => `/harvests/${id}.md`,
  version: (id: number, number: number) => `/harvests/${id}/versions/${number}`,
  draft: (id: number) => `/harvests/${id}/draft`,
  preview: (id: number) => `/harvests/${id}/preview`,
  edit: (id: number) => `/harvests/${id}/edit`,
  audience: (id: number) => `/harvests/${id}/audience`,
  passages: (id: number) => `/harvests/${id}/passages`,
  newPassage: (id: number, from?: number) => `/harvests/${id}/passages/new${from ? `?from=${from}` : ''}`,
  passage: (id: number, passageId: number) => `/harvests/${id}/passages/${passageId}`,
  movePassage: (id: number, passageId: number) => `/harvests/${id}/passages/${passageId}/moves`,
  removePassage: (id: number, passageId: number) => `/harvests/${id}/passages/${passageId}/removal`,
  consentRequests: (id: number) => `/harvests/${id}/consent-requests`,
  consent: (id: number) => `/harvests/${id}/consent`,
  myConsents: (id: number) => `/harvests/${id}/consents/me`,
  answers: (id: number) => `/harvests/${id}/consents/me/answers`,
  withdrawal: (id: number) => `/harvests/${id}/consents/me/withdrawal`,
  publication: (id: number) => `/harvests/${id}/publication`,
  withdraw: (id: number) => `/harvests/${id}/publication/removal`,
  uses: (id: number) => `/harvests/${id}/uses`,
}

/** The patterns that the router takes for addresses of one harvest and one passage in it. */
export const one = `/harvests/:id{${digits}}`
export const onePassage = `${one}/passages/:passage{${digits}}`
