import { momentShown, shownAt, usualTimeZone } from '../../platform/wall-clock.ts'
import type { ExampleMoment } from './shape.ts'

/** Turns the time of the story, told back from today, into moments and days. */
export type Calendar = {
  /** Some minutes into the hour that the story names. `name` decides how many, so that not everybody is punctual. */
  moment: (when: ExampleMoment, name?: string) => Date
  /** A day on the calendar, like 2027-03-31; below zero it has passed. */
  day: (daysFromToday: number) => string
}

const dayMs = 86_400_000
/** The rest of an hour is for what follows at once: thanks, a word put right. */
const mostMinutes = 30

/** The calendar of the community, as it hangs on the wall `now`. */
export const calendarAt = (now: Date): Calendar => {
  const today = shownAt(now, usualTimeZone).getTime()
  const day = (daysFromToday: number) => new Date(Math.floor(today / dayMs) * dayMs + daysFromToday * dayMs).toISOString().slice(0, 10)
  return {
    day,
    moment: ({ daysAgo, hour = 12 }, name = '') => momentShown(new Date(Date.parse(day(-daysAgo)) + hour * 3_600_000 + minutesFor(name) * 60_000), usualTimeZone),
  }
}

const minutesFor = (name: string) => [...name].reduce((sum, character) => sum + character.charCodeAt(0), 0) % mostMinutes
