import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { Dated } from '../../platform/dates.ts'
import { daysBack, earliestDay } from './gather-dates.ts'

/** What a calendar program is told of one thing: how it stands now, or only that it fell away. */
export type Entry = { key: string; when: Dated['when']; sequence: number; changedAt: Date; dated?: Dated }

/**
 * Holds what there is now against what was told before, and remembers it: what changed gets the next number, what is not there any more
 * is told of as fallen away for a month, without its words. Whoever calls this holds the feed, so two programs that ask at once agree.
 */
export const entriesOf = async (trx: Transaction, personId: number, dates: Dated[], now: Date): Promise<Entry[]> => {
  await forgetOld(trx, personId, now)
  const known = new Map((await knownEntries(trx, personId)).map((entry) => [entry.key, entry]))
  const present: Entry[] = []
  for (const dated of dates) present.push(await remember(trx, personId, dated, known.get(dated.key), now))
  const there = new Set(dates.map(({ key }) => key))
  const gone: Entry[] = []
  for (const entry of known.values()) if (!there.has(entry.key)) gone.push(await letGo(trx, personId, entry, now))
  return [...present, ...gone]
}

const knownEntries = (trx: Transaction, personId: number) =>
  trx.selectFrom('calendarEntries').select(['key', 'day', 'startsAt', 'endsAt', 'digest', 'sequence', 'changedAt', 'goneAt']).where('personId', '=', personId).orderBy('key').execute()

type Known = Awaited<ReturnType<typeof knownEntries>>[number]

const remember = async (trx: Transaction, personId: number, dated: Dated, known: Known | undefined, now: Date): Promise<Entry> => {
  const { key, when } = dated
  const digest = createHash('sha256').update(JSON.stringify(dated)).digest()
  if (known && !known.goneAt && known.digest.equals(digest)) return { key, when, sequence: known.sequence, changedAt: known.changedAt, dated }
  const sequence = known ? known.sequence + 1 : 0
  const columns = { ...columnsOf(when), digest, sequence, changedAt: now, goneAt: null }
  await trx.insertInto('calendarEntries').values({ personId, key, ...columns }).onConflict((conflict) => conflict.columns(['personId', 'key']).doUpdateSet(columns)).execute()
  return { key, when, sequence, changedAt: now, dated }
}

const letGo = async (trx: Transaction, personId: number, known: Known, now: Date): Promise<Entry> => {
  const entry = { key: known.key, when: whenOf(known), sequence: known.sequence, changedAt: known.changedAt }
  if (known.goneAt) return entry
  const change = { sequence: known.sequence + 1, changedAt: now, goneAt: now }
  await trx.updateTable('calendarEntries').set(change).where('personId', '=', personId).where('key', '=', known.key).execute()
  return { ...entry, sequence: change.sequence, changedAt: now }
}

/** What is long past did not fall away: it is simply over. */
const forgetOld = async (trx: Transaction, personId: number, now: Date) => {
  await trx
    .deleteFrom('calendarEntries')
    .where('personId', '=', personId)
    .where((eb) => eb.or([eb('goneAt', '<', new Date(now.getTime() - daysBack * 86_400_000)), eb(sql<string>`coalesce(day, (starts_at at time zone 'utc')::date)`, '<', earliestDay(now))]))
    .execute()
}

const columnsOf = (when: Dated['when']) => ('day' in when ? { day: when.day, startsAt: null, endsAt: null } : { day: null, ...when })

const whenOf = ({ day, startsAt, endsAt }: Known): Dated['when'] => (day === null ? { startsAt: startsAt!, endsAt: endsAt! } : { day })
