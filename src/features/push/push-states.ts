import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import type { Answer } from './post-push.ts'

/** Takes the next push that is due, as one that is being handed over from now on: whatever happens to us, it is not sent again unless the service said no. */
export const claimPush = async (db: Database, now: Date) => {
  const { rows } = await sql<{ id: number; subscriptionId: number; payload: unknown; tries: number; madeAt: Date; endpoint: string; p256dh: string; auth: string }>`
    update pushes set state = 'handing-over', tries = pushes.tries + 1
      from push_subscriptions
     where push_subscriptions.id = pushes.subscription_id and pushes.id = (
       select id from pushes where state = 'queued' and next_try_at <= ${now} order by next_try_at, id limit 1 for update skip locked)
    returning pushes.id, pushes.subscription_id, pushes.payload, pushes.tries, pushes.made_at, endpoint, p256dh, auth`.execute(db)
  return rows[0]
}

export type ClaimedPush = NonNullable<Awaited<ReturnType<typeof claimPush>>>

/** Keeps what became of it. A browser that is not there any more is forgotten, and what was still meant for it. */
export const settlePush = async (db: Database, push: ClaimedPush, { outcome, retryAfterSeconds = 0 }: Answer, now: Date, lastsSeconds: number): Promise<void> => {
  if (outcome === 'gone') {
    await db.deleteFrom('pushSubscriptions').where('id', '=', push.subscriptionId).execute()
    return
  }
  if (outcome === 'taken') await db.updateTable('pushSubscriptions').set({ toldAt: now }).where('id', '=', push.subscriptionId).execute()
  const nextTryAt = new Date(now.getTime() + Math.max(2 ** (push.tries - 1) * 60, retryAfterSeconds) * 1_000)
  const isInTime = nextTryAt.getTime() < push.madeAt.getTime() + lastsSeconds * 1_000
  const change = outcome === 'taken' ? { state: 'sent' as const } : outcome === 'later' && isInTime ? { state: 'queued' as const, nextTryAt } : { state: 'dropped' as const }
  await db.updateTable('pushes').set(change).where('id', '=', push.id).execute()
}
