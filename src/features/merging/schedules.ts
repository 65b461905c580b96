import { inTransaction } from '../../platform/events.ts'
import type { Schedule } from '../../platform/jobs-schedule.ts'
import { lapseMerges } from './lapse-merges.ts'

export const mergeSchedules: Schedule[] = [
  {
    name: 'merging.time-passes',
    cron: '20 * * * *',
    run: ({ db, hub, clock }) =>
      inTransaction(
        db,
        hub.announce,
        (trx) => lapseMerges(trx, clock()),
        () => false,
      ),
  },
]
