import { aliasMails } from './features/aliases/index.ts'
import { circleNotices, circleTellers } from './features/circles/index.ts'
import { harvestNotices, harvestSchedules, harvestTellers, harvestTexts } from './features/harvests/index.ts'
import { introductionNotices, introductionSchedules, introductionTellers } from './features/introductions/index.ts'
import { invitationNotices, invitationSchedules, invitationTellers } from './features/invitations/index.ts'
import { type Source, matchingConsumer, matchingSchedule } from './features/matching/index.ts'
import { mergeNotices, mergeSchedules, mergeTellers } from './features/merging/index.ts'
import { type TellingWork, byMail, noticeSchedules, tellNext } from './features/notices/index.ts'
import { byPush, pushSchedule, pushTopic, sendNextPush } from './features/push/index.ts'
import { learnTexts, teachTexts } from './features/people/index.ts'
import { experienceTexts, questionNotices, questionSchedules, questionTellers, questionTexts } from './features/questions/index.ts'
import type { Consumer } from './platform/consume.ts'
import type { Settings } from './platform/deps.ts'
import type { Round } from './platform/jobs.ts'
import type { Schedule } from './platform/jobs-schedule.ts'
import { noticeTopic } from './platform/notices.ts'

/** Whatever can be found because it is like something else. */
export const matchedTexts: Source[] = [questionTexts, experienceTexts, harvestTexts, teachTexts, learnTexts]

/** What follows from what happened, one consumer for each feature that has something to do then. */
export const consumersFor = (settings: Settings): Consumer[] => [aliasMails(settings), questionNotices, circleNotices, harvestNotices, mergeNotices, introductionNotices(settings), invitationNotices, matchingConsumer(matchedTexts)]

/** The words for what people are told, and the ways in which it reaches them. */
export const telling: TellingWork = {
  tellers: { ...questionTellers, ...circleTellers, ...harvestTellers, ...mergeTellers, ...introductionTellers, ...invitationTellers },
  channels: [byMail, byPush],
}

/** What is looked for all the time. */
export const rounds: Round[] = [
  { name: 'notices', topic: noticeTopic, work: (deps) => tellNext(deps, telling) },
  { name: 'push', topic: pushTopic, work: (deps) => sendNextPush(deps) },
]

/** What time itself asks for. */
export const schedules: Schedule[] = [...questionSchedules, ...harvestSchedules, ...mergeSchedules, ...introductionSchedules, ...invitationSchedules, ...noticeSchedules, pushSchedule, matchingSchedule(matchedTexts)]
