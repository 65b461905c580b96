/**
 * Search: one box over all that this reader may see, questions, harvests, people, organisations and their own circles. How texts are
 * found is in features/matching; here stands what of them may be shown, and how.
 */
export { searchRoutes } from './routes.tsx'
export { searchOperations } from './api.ts'
