/** Addresses of searching, for links, redirects, routes and tests. */
export const paths = { search: '/search' }
