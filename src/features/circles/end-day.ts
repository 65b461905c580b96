import { type Refusal, refuseField } from '../../platform/refusal.ts'

const usualDays = 42
const mostDays = 2 * 365

export const dayAfter = (now: Date, days: number): string => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)

/** Six weeks: long enough to try something, short enough to see the end of it. */
export const usualEnd = (now: Date): string => dayAfter(now, usualDays)

/** A circle ends after today and within two years; it can be renewed each time. */
export const endRefusal = (endsOn: string, now: Date): Refusal | undefined => {
  if (endsOn <= dayAfter(now, 0)) return refuseField('endsOn', { key: 'circles.ends.past' })
  if (endsOn > dayAfter(now, mostDays)) return refuseField('endsOn', { key: 'circles.ends.far' })
  return undefined
}
