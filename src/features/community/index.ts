/**
 * The community as a whole: setting it up, what it is called and who may join, its administrators, and the pages that say
 * what this place is. Administrators look after the door, not after what is said inside.
 */
export { communityRoutes } from './routes.tsx'
export { setupLink } from './setup-link.ts'
export { administratorsOnly } from './policy.ts'
export { paths as communityPaths } from './paths.ts'
