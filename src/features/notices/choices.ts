import type { Database, Transaction } from '../../platform/database.ts'
import { usualTimeZone } from '../../platform/wall-clock.ts'
import type { Quiet } from './moments.ts'
import { type Rhythms, usualRhythms } from './rhythms.ts'

/** How soon somebody wants to hear of what, and when not at all. */
export type Choices = { rhythms: Rhythms; quiet: Quiet }

export const choicesOf = async (db: Database | Transaction, personId: number): Promise<Choices> => {
  const chosen = await db.selectFrom('noticeChoices').select(['kind', 'rhythm']).where('personId', '=', personId).execute()
  const times = await db.selectFrom('quietTimes').select(['hoursFrom', 'hoursUntil', 'noMailUntil']).where('personId', '=', personId).executeTakeFirst()
  return {
    rhythms: { ...usualRhythms, ...Object.fromEntries(chosen.map(({ kind, rhythm }) => [kind, rhythm])) },
    quiet: {
      hours: times?.hoursFrom && times.hoursUntil ? { from: times.hoursFrom, until: times.hoursUntil } : undefined,
      noMailUntil: times?.noMailUntil ?? undefined,
    },
  }
}

/** Where the clock hangs that "in the morning" is read from. */
export const timeZoneOf = async (db: Database | Transaction): Promise<string> => {
  const community = await db.selectFrom('communities').select('timeZone').executeTakeFirst()
  return community?.timeZone ?? usualTimeZone
}
