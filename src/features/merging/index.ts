/**
 * Merging: two people who turn out to ask the same make one question of theirs, with all that hangs on both. Each asker agrees; who said
 * what and when stays as it was; and for thirty days either of them can undo it.
 */
export { mergeOperations } from './api.ts'
export { mergeAsks } from './merge-asks.ts'
export { mergeNotices } from './notices.ts'
export { mergeRoutes } from './routes.tsx'
export { mergeSchedules } from './schedules.ts'
export { mergeTellers } from './tellers.ts'
export { mergeSlot } from './merge-slot.tsx'
