/**
 * Questions: the heart of the house. Somebody asks what matters to them now; others join, bring experience or follow.
 * Later features put circles and harvests on its page through slots, and move it on with moveQuestion.
 */
export { askQuestion } from './ask-question.ts'
export { bringExperience, talkAtQuestion } from './bring-experience.ts'
export { askWhetherUrgent, letQuietOnesSleep } from './check-urgency.ts'
export { questionSchedules } from './schedules.ts'
export { urgencyAsks } from './urgency-asks.ts'
export { changeState } from './change-state.ts'
export { followQuestion } from './follow-question.ts'
export { joinQuestion } from './join-question.ts'
export { metNotices, questionNotices } from './notices.ts'
export { questionTellers } from './tellers.ts'
export { experienceTexts, questionTexts } from './matching-texts.ts'
export { moveQuestion } from './move-question.ts'
export { QuestionCard } from './question-card.tsx'
export { paths as questionPaths } from './paths.ts'
export { accessQuestion, holdQuestion } from './queries.ts'
export { questionsOfOrganisation, questionsOfPerson } from './questions-of.tsx'
export { questionOperations } from './api.ts'
export { questionRoutes } from './routes.tsx'
export type { HomeAsk } from './home-page.tsx'
export type { HarvestParts, Slot, Slots } from './slots.ts'
