import { momentShown, shownAt } from '../../platform/wall-clock.ts'
import type { Rhythm } from './rhythms.ts'

/** When somebody is left in peace. Hours are as a clock shows them, `22:00`; from later than until is over midnight. */
export type Quiet = {
  hours?: { from: string; until: string } | undefined
  /** The first day with mail again. */
  noMailUntil?: string | undefined
}

/** When what waits for the morning is told, and on Monday what waits for the week: as people begin to work. */
const morning = '07:00'

const dayMs = 86_400_000
const dayOf = (shown: Date) => shown.toISOString().slice(0, 10)
const clockOf = (shown: Date) => shown.toISOString().slice(11, 16)
const at = (day: string, clock: string) => new Date(`${day}T${clock}:00Z`)
const laterDay = (day: string, days: number) => dayOf(new Date(Date.parse(day) + days * dayMs))

/** The first moment from `from` on at which the clock shows this, on a day that fits. */
const firstMoment = (from: Date, clock: string, timeZone: string, fits: (day: string) => boolean = () => true): Date => {
  for (let day = dayOf(shownAt(from, timeZone)); ; day = laterDay(day, 1)) {
    const moment = momentShown(at(day, clock), timeZone)
    if (fits(day) && moment >= from) return moment
  }
}

const isMonday = (day: string) => new Date(day).getUTCDay() === 1

export const firstMorning = (from: Date, timeZone: string): Date => firstMoment(from, morning, timeZone)
export const firstMondayMorning = (from: Date, timeZone: string): Date => firstMoment(from, morning, timeZone, isMonday)

/** The Monday morning that was last, or is now. */
export const lastMondayMorning = (now: Date, timeZone: string): Date => {
  const next = firstMondayMorning(now, timeZone)
  return next.getTime() === now.getTime() ? next : firstMondayMorning(new Date(next.getTime() - 8 * dayMs), timeZone)
}

/** The day on the wall at a moment. */
export const dayShown = (moment: Date, timeZone: string): string => dayOf(shownAt(moment, timeZone))

/** The first moment from `from` on that is not in a quiet period. */
export const afterQuiet = (from: Date, { hours, noMailUntil }: Quiet, timeZone: string): Date => {
  const back = noMailUntil && momentShown(at(noMailUntil, morning), timeZone)
  const moment = back && back > from ? back : from
  if (!hours) return moment
  const clock = clockOf(shownAt(moment, timeZone))
  const isQuiet = hours.from < hours.until ? clock >= hours.from && clock < hours.until : clock >= hours.from || clock < hours.until
  return isQuiet ? firstMoment(moment, hours.until, timeZone) : moment
}

/**
 * When something is told that is ready since `readyAt`, as seen from now: now, or later. Nothing about it is planned, so choosing
 * otherwise, a clock that jumps or a program that did not run changes the answer and loses nothing.
 */
export const momentToTell = (rhythm: Exclude<Rhythm, 'never'>, readyAt: Date, quiet: Quiet, now: Date, timeZone: string): Date => {
  const due = { 'at-once': () => readyAt, daily: () => firstMorning(readyAt, timeZone), weekly: () => firstMondayMorning(readyAt, timeZone) }[rhythm]()
  return afterQuiet(due > now ? due : now, quiet, timeZone)
}
