/**
 * Circles: a few people who work on one question together, under agreements that each of them confirmed, with room for everyone's
 * own version of it. Closed to all outside.
 */
export { talkInCircle } from './talk-in-circle.ts'
export { paths as circlePaths } from './paths.ts'
export { talkRoutes as circleRoutes } from './talk-routes.tsx'
