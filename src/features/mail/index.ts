/**
 * Mail as people see it: on a machine of one's own the outbox, with every mail that would have gone; for administrators
 * the mails that failed or of which nobody knows whether they arrived. Sending itself is in platform/mail-*.
 */
export { mailRoutes } from './routes.tsx'
export { mailOperations } from './api.ts'
export { paths as mailPaths } from './paths.ts'
