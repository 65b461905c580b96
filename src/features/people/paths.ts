/** Addresses of people and organisations, for links, redirects, routes and tests. */
export const paths = {
  list: '/people',
  one: (handle: string) => `/people/${handle}`,
  picture: (handle: string) => `/people/${handle}/picture`,
  acquaintance: (handle: string) => `/people/${handle}/acquaintance`,
  forgetAcquaintance: (handle: string) => `/people/${handle}/acquaintance/removal`,
  me: '/me',
  profile: '/me/profile',
  freshness: '/me/profile/freshness',
  myPicture: '/me/picture',
  removePicture: '/me/picture/removal',
  organisations: '/organisations',
  organisation: (handle: string) => `/organisations/${handle}`,
  aboutOrganisation: (handle: string) => `/organisations/${handle}/about`,
  members: (handle: string) => `/organisations/${handle}/members`,
  membership: (handle: string) => `/organisations/${handle}/members/me`,
  leaveOrganisation: (handle: string) => `/organisations/${handle}/members/me/removal`,
}
