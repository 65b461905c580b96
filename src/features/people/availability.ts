import type { Database, Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, refuseField } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import type { AvailabilityInput } from './forms.ts'

const mostDaysAhead = 366

/** Whether somebody can be asked now: busy until a day that is still to come, and whether they help where nobody reacts. */
export type Availability = { busyUntil: string | null; ambassador: boolean }

export const availabilityOf = async (db: Database | Transaction, { personId }: Pick<Member, 'personId'>, now: Date): Promise<Availability> => {
  const { busyUntil, since } = await db
    .selectFrom('people')
    .leftJoin('ambassadors', 'ambassadors.personId', 'people.id')
    .select(['busyUntil', 'ambassadors.since'])
    .where('people.id', '=', personId)
    .executeTakeFirstOrThrow()
  return { busyUntil: busyUntil && busyUntil >= dayOf(now) ? busyUntil : null, ambassador: since !== null }
}

export const setAvailability = async (trx: Transaction, { personId }: Member, { busyUntil, ambassador }: AvailabilityInput, now: Date): Promise<Availability | Refusal> => {
  if (busyUntil && busyUntil < dayOf(now)) return refuseField('busyUntil', { key: 'people.availability.past' })
  if (busyUntil && busyUntil > dayOf(new Date(now.getTime() + mostDaysAhead * 86_400_000))) return refuseField('busyUntil', { key: 'people.availability.far' })
  await trx.updateTable('people').set({ busyUntil: busyUntil ?? null }).where('id', '=', personId).execute()
  if (ambassador) await trx.insertInto('ambassadors').values({ personId, since: now }).onConflict((conflict) => conflict.doNothing()).execute()
  else await trx.deleteFrom('ambassadors').where('personId', '=', personId).execute()
  await recordEvent(trx, { kind: 'person.availability-set', actorId: personId, at: now })
  return { busyUntil: busyUntil ?? null, ambassador }
}

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)
