import { isIPv6 } from 'node:net'
import { CompiledQuery } from 'kysely'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Database } from './database.ts'

/** How often something may be tried: so many times in so many seconds. */
export type Limit = { name: string; times: number; seconds: number }

// The limiter wants a pool; what it asks of it is this.
const poolOf = (db: Database) => ({
  query: async ({ text, values }: { text: string; values: unknown[] }) => {
    const { rows } = await db.executeQuery(CompiledQuery.raw(text, values))
    return { rows, rowCount: rows.length }
  },
})

const limiters = new WeakMap<Database, Map<string, RateLimiterPostgres>>()

const limiterFor = (db: Database, { name, times, seconds }: Limit): RateLimiterPostgres => {
  const known = limiters.get(db) ?? new Map<string, RateLimiterPostgres>()
  limiters.set(db, known)
  const limiter =
    known.get(name) ??
    new RateLimiterPostgres({ storeClient: poolOf(db), storeType: 'pool', tableName: 'rate_limits', tableCreated: true, keyPrefix: name, points: times, duration: seconds })
  known.set(name, limiter)
  return limiter
}

/**
 * Counts one try, in the database: whoever tries again at another process or after a restart is still counted.
 * For what happens seldom and is worth guarding; writes of members are counted in memory (rate-limit.ts).
 */
export const mayTry = async (db: Database, limit: Limit, who: string): Promise<boolean> => {
  try {
    await limiterFor(db, limit).consume(who.slice(0, 200))
    return true
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return false
    throw refused
  }
}

/** The network that an address belongs to. An IPv6 address alone says little: everybody has 2^64 of them. */
export const networkOf = (address: string): string => {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  const groups = [...left, ...zeros, ...right].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16))
  return `${groups.join(':')}::/64`
}
