import { inTransaction } from '../../platform/events.ts'
import type { Schedule } from '../../platform/jobs-schedule.ts'
import { askWhetherUrgent, letQuietOnesSleep } from './check-urgency.ts'

/** What time does to questions: it asks whether they are still urgent, and lets quiet ones sleep. */
export const questionSchedules: Schedule[] = [
  {
    name: 'questions.time-passes',
    cron: '*/10 * * * *',
    run: async ({ db, hub, clock }) => {
      await inTransaction(
        db,
        hub.announce,
        async (trx) => {
          await askWhetherUrgent(trx, clock())
          await letQuietOnesSleep(trx, clock())
        },
        () => false,
      )
    },
  },
]
