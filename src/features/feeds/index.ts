/**
 * Feeds: all public harvests for whoever follows by a feed reader, as Atom and as JSON Feed. What is withdrawn comes as an
 * update that says so.
 */
export { feedRoutes } from './routes.tsx'
export { feedOperations } from './api.ts'
