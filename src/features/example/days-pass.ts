import { askWhetherUrgent, letQuietOnesSleep } from '../questions/index.ts'
import type { Calendar } from './calendar.ts'
import type { Step } from './stage.ts'

/** Every morning time does what it does in earnest: it asks what passed its date, and lets go to sleep what was quiet for long. */
export const daysPass = (since: number, calendar: Calendar): Step[] =>
  Array.from({ length: since }, (_, passed) => ({
    at: calendar.moment({ daysAgo: since - passed, hour: 5 }),
    play: async ({ trx }, now) => {
      await askWhetherUrgent(trx, now)
      await letQuietOnesSleep(trx, now)
    },
  }))
