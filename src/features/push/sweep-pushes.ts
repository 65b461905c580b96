import type { Schedule } from '../../platform/jobs-schedule.ts'

/** What was sent, or is of no use any more, is gone after two days. */
export const pushSchedule: Schedule = {
  name: 'push.sweep',
  cron: '41 * * * *',
  run: async ({ db, clock }) => {
    await db.deleteFrom('pushes').where('madeAt', '<', new Date(clock().getTime() - 2 * 86_400_000)).execute()
  },
}
