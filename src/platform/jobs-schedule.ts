import { CompiledQuery } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { Database } from './database.ts'
import type { Deps } from './deps.ts'

/** Work that time itself asks for. */
export type Schedule = {
  /** `<feature>.<noun>`; never changes. */
  name: string
  /**
   * When, as five cron fields in UTC. A moment at which no program runs is not made up for, so choose one that comes often and
   * let `run` look for what is due.
   */
  cron: string
  /** Once for all processes; again a little later when it fails. */
  run: (deps: Deps) => Promise<void>
}

/**
 * Runs what is scheduled, in one of the processes that share the database, and looks at the clock every `lookSeconds`.
 * Answers the function that stops.
 */
export const startSchedules = async (deps: Deps, schedules: Schedule[], lookSeconds = 30): Promise<() => Promise<void>> => {
  const boss = new PgBoss({
    db: throughPool(deps.db),
    schema: 'pgboss',
    cronMonitorIntervalSeconds: lookSeconds,
    cronWorkerIntervalSeconds: lookSeconds,
    // For jobs that wait for each other, which ours do not.
    flowIntervalSeconds: 3_600,
  })
  boss.on('error', (error) => deps.log.warn({ error }, 'a scheduled job could not be looked after; it is tried again'))
  boss.on('warning', (warning) => deps.log.warn({ warning: warning.message }, 'scheduled jobs'))
  await boss.start()
  for (const { name, cron, run } of schedules) {
    await boss.createQueue(name, { policy: 'exclusive', retryLimit: 2, retryDelay: 30, deleteAfterSeconds: 86_400 })
    await boss.schedule(name, cron)
    await boss.work(name, { pollingIntervalSeconds: lookSeconds }, () => run(deps))
  }
  await forgetOthers(boss, schedules)
  return () => boss.stop({ graceful: true, timeout: 5_000 })
}

/** Jobs use the connections that everything uses, and see rows as the database names them. */
const throughPool = (db: Database) => ({
  executeSql: async (text: string, values: unknown[] = []) => db.withoutPlugins().executeQuery(CompiledQuery.raw(text, values)),
})

/** What an earlier version scheduled and this one does not know would wait for ever. */
const forgetOthers = async (boss: PgBoss, schedules: Schedule[]) => {
  const known = new Set(schedules.map(({ name }) => name))
  for (const { name, key } of await boss.getSchedules()) if (!known.has(name)) await boss.unschedule(name, key)
}
