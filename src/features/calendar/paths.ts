/** Addresses of the calendar, for links, redirects, routes and tests. */
export const paths = {
  settings: '/settings/calendar',
  removal: '/settings/calendar/removal',
  mine: '/me/calendar',
  /** The secret stands behind the question mark, because paths are what logs keep. */
  feed: (secret?: string) => `/calendar.ics${secret ? `?secret=${secret}` : ''}`,
}
