import { circleMails } from './features/circles/index.ts'
import { harvestMails, harvestSchedules, harvestTexts } from './features/harvests/index.ts'
import { type Source, matchingConsumer, matchingSchedule } from './features/matching/index.ts'
import { learnTexts, teachTexts } from './features/people/index.ts'
import { experienceTexts, questionMails, questionSchedules, questionTexts } from './features/questions/index.ts'
import type { Consumer } from './platform/consume.ts'
import type { Settings } from './platform/deps.ts'
import type { Schedule } from './platform/jobs-schedule.ts'

/** Whatever can be found because it is like something else. */
export const matchedTexts: Source[] = [questionTexts, experienceTexts, harvestTexts, teachTexts, learnTexts]

/** What follows from what happened, one consumer for each feature that has something to do then. */
export const consumersFor = (settings: Settings): Consumer[] => [questionMails(settings), circleMails(settings), harvestMails(settings), matchingConsumer(matchedTexts)]

/** What time itself asks for. */
export const schedules: Schedule[] = [...questionSchedules, ...harvestSchedules, matchingSchedule(matchedTexts)]
