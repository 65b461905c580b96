import type { Database, Transaction } from '../../platform/database.ts'
import { type Refusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import type { SubscriptionInput } from './forms.ts'

/** The browsers in which the viewer is told things, the last one first. */
export const subscriptionsOf = (db: Database, { personId }: Member) =>
  db.selectFrom('pushSubscriptions').select(['id', 'sessionId', 'device', 'addedAt', 'toldAt']).where('personId', '=', personId).orderBy('id', 'desc').execute()

export type Subscription = Awaited<ReturnType<typeof subscriptionsOf>>[number]

/**
 * Tells the viewer things in this browser from now on. A browser tells one person: whoever asked for it there before is not told any
 * more.
 */
export const subscribe = async (trx: Transaction, viewer: Member, { endpoint, keys }: SubscriptionInput, device: string, now: Date): Promise<{ id: number } | Refusal> => {
  if (viewer.sessionId === undefined) return refuse('forbidden', { key: 'push.session-only' })
  await trx.deleteFrom('pushSubscriptions').where((eb) => eb.or([eb('sessionId', '=', viewer.sessionId!), eb('endpoint', '=', endpoint)])).execute()
  return trx
    .insertInto('pushSubscriptions')
    .values({ personId: viewer.personId, sessionId: viewer.sessionId, endpoint, ...keys, device: device.slice(0, 300), addedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
}

export const unsubscribe = async (trx: Transaction, { personId }: Member, id: number): Promise<Refusal | undefined> => {
  const ended = await trx.deleteFrom('pushSubscriptions').where('id', '=', id).where('personId', '=', personId).returning('id').executeTakeFirst()
  return ended ? undefined : missing
}
