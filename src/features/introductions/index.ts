/**
 * Introductions: somebody knows somebody who can help with a question. Both sides agree, then both get the mail that begins the
 * contact, and two weeks later one question: did it help? A no at any point is told to nobody.
 */
export { beginIntroduction } from './begin-introduction.ts'
export { agreeToIntroduction, tellHelp } from './answer-introduction.ts'
export { askWhetherItHelped, forgetAddresses, introductionSchedules } from './time-passes.ts'
export { introductionAsks } from './home-asks.ts'
export { introductionNotices } from './notices.ts'
export { introductionTellers } from './tellers.ts'
export { paths as introductionPaths } from './paths.ts'
export { introductionFor } from './queries.ts'
export { someoneFields, type Someone } from './forms.ts'
export { mostInMonth as mostIntroductionsInMonth, lookBackDays } from './policy.ts'
export { introductionOperations } from './api.ts'
export { introductionRoutes } from './routes.tsx'
