import { circleMails } from './features/circles/index.ts'
import { harvestMails, harvestSchedules } from './features/harvests/index.ts'
import { introductionMails, introductionSchedules } from './features/introductions/index.ts'
import { invitationMails, invitationSchedules } from './features/invitations/index.ts'
import { questionMails, questionSchedules } from './features/questions/index.ts'
import type { Consumer } from './platform/consume.ts'
import type { Settings } from './platform/deps.ts'
import type { Schedule } from './platform/jobs-schedule.ts'

/** What follows from what happened, one consumer for each feature that has something to do then. */
export const consumersFor = (settings: Settings): Consumer[] => [questionMails(settings), circleMails(settings), harvestMails(settings), introductionMails(settings), invitationMails(settings)]

/** What time itself asks for. */
export const schedules: Schedule[] = [...questionSchedules, ...harvestSchedules, ...introductionSchedules, ...invitationSchedules]
