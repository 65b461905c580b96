import { createHash } from 'node:crypto'
import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction as KyselyTransaction } from 'kysely'
import pg from 'pg'
import type { DB } from './schema.generated.ts'

export type Database = Kysely<DB>
export type Transaction = KyselyTransaction<DB>

// Ids and counts stay far below 2^53; a date is a day on the calendar and has no time zone to be read in.
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, Number)
types.setTypeParser(pg.types.builtins.DATE, (day) => day)

const statementNames = new Map<string, string>()

/** The same SQL text gets the same name, so that a connection parses and plans it once. */
const nameOf = (sql: string) => {
  const known = statementNames.get(sql)
  if (known) return known
  const name = createHash('md5').update(sql).digest('base64url')
  // Only a fault (values written into SQL) could make this many different statements; better slow than out of memory.
  if (statementNames.size < 2_000) statementNames.set(sql, name)
  return name
}

/** A client that sends every statement of Kysely's as a named one. */
class PreparingClient extends pg.Client {
  // oxlint-disable-next-line no-explicit-any -- the overloads of pg can't be written down once more
  override query(...args: unknown[]): any {
    const [sql, values] = args
    // Without values it may be several statements at once, as a migration is; those can't be prepared.
    if (typeof sql === 'string' && Array.isArray(values) && values.length > 0 && statementNames.size < 2_000)
      return super.query({ name: nameOf(sql), text: sql, values })
    return (super.query as (...all: unknown[]) => unknown)(...args)
  }
}

export const createPool = (connectionString: string, maxConnections = 10) => {
  const pool = new pg.Pool({ connectionString, max: maxConnections, types, Client: PreparingClient } as pg.PoolConfig)
  // An idle connection that breaks is replaced at the next query; without a listener it would end the program.
  pool.on('error', () => {})
  // The same for one that breaks between two statements of a transaction: the next statement tells.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/**
 * The database, with rows typed by the migrated schema and columns in camelCase, those inside JSON too.
 * `destroy()` ends its pool.
 */
export const createDatabase = (options: { connectionString: string; maxConnections?: number }): Database =>
  new Kysely<DB>({
    dialect: new PostgresDialect({ pool: createPool(options.connectionString, options.maxConnections) }),
    plugins: [new CamelCasePlugin()],
  })
