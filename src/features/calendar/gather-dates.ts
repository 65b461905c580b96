import type { Database, Transaction } from '../../platform/database.ts'
import type { Dated, DateSource } from '../../platform/dates.ts'
import type { Translate } from '../../platform/messages.ts'
import type { Member } from '../../platform/viewer.ts'

/** So long after it something stays in the calendar; what fell away is told of for as long. */
export const daysBack = 31

export const earliestDay = (now: Date): string => new Date(now.getTime() - daysBack * 86_400_000).toISOString().slice(0, 10)

export const dayOf = ({ when }: Pick<Dated, 'when'>): string => ('day' in when ? when.day : when.startsAt.toISOString().slice(0, 10))

/** All that has a date for this member, as they may see it now, the first one first. */
export const gatherDates = async (db: Database | Transaction, viewer: Member, sources: DateSource[], now: Date, t: Translate): Promise<Dated[]> => {
  const found: Dated[] = []
  for (const source of sources) found.push(...(await source(db, viewer, now, t)))
  return found.filter((dated) => dayOf(dated) >= earliestDay(now)).sort((one, other) => dayOf(one).localeCompare(dayOf(other)) || one.key.localeCompare(other.key))
}
