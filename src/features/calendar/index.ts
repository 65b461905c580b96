/**
 * Calendar: everything of a member's that has a date, for their own calendar program (iCalendar) and for others (JSON). Features bring
 * their dates as a DateSource; app.tsx hands them in.
 */
export { calendarRoutes } from './routes.tsx'
export { calendarOperations } from './api.ts'
export { paths as calendarPaths } from './paths.ts'
