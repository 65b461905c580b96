import { mailsForCircles } from './features/circles/index.ts'
import { harvestSchedules, mailsForHarvests } from './features/harvests/index.ts'
import { mailsForQuestions, questionSchedules } from './features/questions/index.ts'
import type { Consumer } from './platform/consume.ts'
import type { Settings } from './platform/deps.ts'
import type { Schedule } from './platform/jobs-schedule.ts'

/** What follows from what happened, a line for each feature: its name never changes, for how far it has come is kept by it. */
export const consumersFor = (settings: Settings): Consumer[] => [
  { name: 'questions.mails', handle: (trx, event) => mailsForQuestions(trx, settings, event) },
  { name: 'circles.mails', handle: (trx, event) => mailsForCircles(trx, settings, event) },
  { name: 'harvests.mails', handle: (trx, event) => mailsForHarvests(trx, settings, event) },
]

/** What time itself asks for. */
export const schedules: Schedule[] = [...questionSchedules, ...harvestSchedules]
