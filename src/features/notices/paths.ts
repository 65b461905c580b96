/** Addresses of notices, for links, redirects, routes and tests. */
export const paths = {
  settings: '/settings/notices',
  mine: '/me/notices',
  /** What it stands for stands behind the question mark, because paths are what logs keep. */
  stop: (what?: string) => `/notices/stop${what ? `?what=${encodeURIComponent(what)}` : ''}`,
}
