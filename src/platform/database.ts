import { createHash } from 'node:crypto'
import {
  CamelCasePlugin,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type Transaction as KyselyTransaction,
  type TransactionSettings,
} from 'kysely'
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

/** The socket of a client; pg does not put it among its types. */
type Wire = { connection: { stream: { cork: () => void; uncork: () => void } } }

/** A client that sends every statement of Kysely's as a named one, and what is asked of it in one go in one write. */
class PreparingClient extends pg.Client {
  #isCorked = false

  // oxlint-disable-next-line no-explicit-any -- the overloads of pg can't be written down once more
  override query(...args: unknown[]): any {
    this.#holdForThisTick()
    const [sql, values] = args
    // Without values it may be several statements at once, as a migration is; those can't be prepared.
    if (typeof sql === 'string' && Array.isArray(values) && values.length > 0 && statementNames.size < 2_000)
      return super.query({ name: nameOf(sql), text: sql, values })
    return (super.query as (...all: unknown[]) => unknown)(...args)
  }

  // Every write to a socket is a call to the operating system, which costs more than what is written.
  #holdForThisTick(): void {
    if (this.#isCorked) return
    this.#isCorked = true
    const { stream } = (this as unknown as Wire).connection
    stream.cork()
    process.nextTick(() => {
      this.#isCorked = false
      stream.uncork()
    })
  }
}

export const createPool = (connectionString: string, maxConnections = 10) => {
  const pool = new pg.Pool({ connectionString, max: maxConnections, types, pipeline: true, Client: PreparingClient } as pg.PoolConfig)
  // An idle connection that breaks is replaced at the next query; without a listener it would end the program.
  pool.on('error', () => {})
  // The same for one that breaks between two statements of a transaction: the next statement tells.
  pool.on('connect', (client) => client.on('error', () => {}))
  // Our statements are many, small and the same each time: to plan one anew for its values takes longer than to carry it out.
  pool.on('connect', (client) => void client.query('set plan_cache_mode = force_generic_plan').catch(() => {}))
  return pool
}

/** Sends BEGIN along with the first statement of a transaction instead of waiting for an answer that nobody needs. */
class HastyDriver extends PostgresDriver {
  readonly #begun = new WeakMap<DatabaseConnection, Promise<void>>()

  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const begun = super.beginTransaction(connection, settings)
    // Whatever keeps it from beginning is told at the commit, and by the statements that come before that.
    begun.catch(() => {})
    this.#begun.set(connection, begun)
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#begun.get(connection)
    await super.commitTransaction(connection)
  }
}

class HastyDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig

  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new HastyDriver(this.#config)
  }
}

/**
 * The database, with rows typed by the migrated schema and columns in camelCase, those inside JSON too.
 * `destroy()` ends its pool.
 */
export const createDatabase = (options: { connectionString: string; maxConnections?: number }): Database =>
  new Kysely<DB>({
    dialect: new HastyDialect({ pool: createPool(options.connectionString, options.maxConnections) }),
    plugins: [new CamelCasePlugin()],
  })
