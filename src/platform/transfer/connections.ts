import { Client } from 'pg'
import { CannotStart } from '../cannot-start.ts'

/** Values look the same as text wherever and in whatever settings they are read, so that sums can be compared. */
const sameEverywhere = `set client_encoding = 'UTF8'; set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';
  set extra_float_digits = 1; set bytea_output = 'hex'; set statement_timeout = 0`

/** One moment of the database, whatever is written to it meanwhile. */
export async function reading<Result>(connectionString: string, read: (client: Client) => Promise<Result>): Promise<Result> {
  return within(connectionString, 'begin isolation level repeatable read read only', read)
}

/** All or nothing. */
export async function writing<Result>(connectionString: string, write: (client: Client) => Promise<Result>): Promise<Result> {
  return within(connectionString, 'begin; set constraints all deferred', write)
}

async function within<Result>(connectionString: string, begin: string, act: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    await client.query(sameEverywhere)
    await client.query(begin)
    const result = await act(client)
    await client.query('commit')
    return result
  } finally {
    // Ends an unfinished transaction too: what is not committed was never there.
    await client.end()
  }
}

/** Throws CannotStart where no Kring has ever been. */
export async function migrationsIn(client: Client): Promise<string[]> {
  const { rows: found } = await client.query<{ found: boolean }>(`select to_regclass('public.migrations') is not null as found`)
  if (!found[0]?.found) throw new CannotStart('There is no Kring in this database.')
  const { rows } = await client.query<{ name: string }>('select name from migrations order by name collate "C"')
  return rows.map(({ name }) => name)
}

/** Throws CannotStart unless there is nothing in the database, or only the empty tables of a Kring. */
export async function checkEmpty(connectionString: string): Promise<void> {
  await reading(connectionString, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select quote_ident(relname) as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migrations' order by relname`,
    )
    for (const { name } of rows) {
      const { rowCount } = await client.query(`select 1 from ${name} limit 1`)
      if (rowCount) throw new CannotStart(`The database is not empty: there are rows in ${name}. Nothing was changed; choose an empty one.`)
    }
  })
}
