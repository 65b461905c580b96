import type { Consumer } from './platform/consume.ts'
import type { Schedule } from './platform/jobs-schedule.ts'
import type { Settings } from './platform/deps.ts'

/** What follows from what happened, a line for each feature: its name never changes, for how far it has come is kept by it. */
export const consumersFor = (_settings: Settings): Consumer[] => []

/** What time itself asks for. */
export const schedules: Schedule[] = []
