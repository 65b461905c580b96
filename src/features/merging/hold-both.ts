import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { type Refusal, refuse } from '../../platform/refusal.ts'

const mostTries = 40

/**
 * Holds two questions, the lower id first, and then all that could move between them: who writes at one of them waits. Somebody who is
 * changing a contribution or a harvest holds that first and wants the question next. We never wait for those with the questions in
 * hand, but let everything go and try again, so that nobody waits for each other.
 */
export const holdBoth = async (trx: Transaction, one: number, other: number): Promise<void | Refusal> => {
  const both = sql`any(${[one, other]}::bigint[])`
  for (let tries = 1; tries <= mostTries; tries++) {
    await sql`savepoint holding`.execute(trx)
    try {
      await sql`select from questions where id = ${both} order by id for no key update`.execute(trx)
      await sql`select from contributions where question_id = ${both} order by id for no key update nowait`.execute(trx)
      await sql`select from harvests where question_id = ${both} order by id for update nowait`.execute(trx)
      await sql`select from circles where question_id = ${both} order by id for no key update`.execute(trx)
      await sql`release savepoint holding`.execute(trx)
      return undefined
    } catch (error) {
      if (!isBusy(error)) throw error
      await sql`rollback to savepoint holding`.execute(trx)
      await pause(10 + Math.random() * 10 * tries)
    }
  }
  return refuse('conflict', { key: 'merging.refused.busy' })
}

const isBusy = (error: unknown) => typeof error === 'object' && error !== null && 'code' in error && error.code === '55P03'
