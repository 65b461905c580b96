/**
 * Notices: how soon members hear of what, when they are left in peace, and telling them, by mail and by what later comes beside it.
 * Features say who is to be told what with `queueNotices`, and hand in the words as tellers.
 */
export { noticeRoutes } from './routes.tsx'
export { noticeOperations } from './api.ts'
export { noticeSchedules } from './week.ts'
export { paths as noticePaths } from './paths.ts'
export { byMail } from './mail-channel.ts'
export { freshMail } from './fresh-mail.ts'
export { type Channel, type TellingWork, type ToldNotice, tellNext, tellSomeone } from './tell.ts'
