/** Addresses of this feature, for links, redirects, routes and tests. */
export const paths = {
  about: '/about',
  accessibility: '/accessibility',
  setup: (secret: string) => `/setup/${secret}`,
  admin: '/admin',
  settings: '/admin/community',
  people: '/admin/people',
  invitations: '/admin/invitations',
  withdrawInvitation: '/admin/invitations/removal',
  administrators: '/admin/administrators',
  dismiss: (handle: string) => `/admin/administrators/${handle}/removal`,
}
