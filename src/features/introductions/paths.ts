import { digits } from '../../platform/read-input.ts'

/** Addresses of introductions, for links, redirects, routes and tests. */
export const paths = {
  one: (id: number) => `/introductions/${id}`,
  agreement: (id: number) => `/introductions/${id}/agreement`,
  help: (id: number) => `/introductions/${id}/help`,
  links: '/introductions/links',
  answers: '/introductions/answers',
  /** The secret stands behind the question mark, because paths are what logs keep. */
  link: (secret: string, chosen: { answer: string } | { helped: string }) => `/introductions/links?${new URLSearchParams({ token: secret, ...chosen })}`,
}

/** The pattern that the router takes for addresses of one introduction. */
export const one = `/introductions/:id{${digits}}`
