import { Client } from 'pg'
import type { Log } from './log.ts'
import { CannotStart } from './cannot-start.ts'
import type { Config } from './config.ts'
import { startPostgresServer } from './postgres-server/index.ts'

/** Version 15, in PostgreSQL's own numbering. */
const oldestVersion = 150_000

export type OpenDatabase = { connectionString: string; stop: () => Promise<void> }

/** The operator's own PostgreSQL, or else the embedded one, which is started, or borrowed from the running program. */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataFolder'>,
  log: Log,
  { borrow = false }: { borrow?: boolean } = {},
): Promise<OpenDatabase> {
  if (config.databaseUrl === undefined) {
    return startPostgresServer({
      dataFolder: config.dataFolder,
      log,
      borrow,
      onLost: (error) => {
        log.error({ error }, 'PostgreSQL can not be started again')
        process.exit(1)
      },
    })
  }
  await checkServer(config.databaseUrl)
  return { connectionString: config.databaseUrl, stop: async () => undefined }
}

/** Throws CannotStart where the server does not answer, is too old, or can't hold every text. */
export async function checkServer(connectionString: string): Promise<void> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (cause) {
    // Not the address itself: it holds a password, and this goes to a log.
    throw new CannotStart(`The database server does not let us in: ${(cause as Error).message || (cause as { code?: string }).code}.`, { cause })
  }
  const { rows } = await client.query<{ version: string; number: string; encoding: string }>(
    `select current_setting('server_version') as version, current_setting('server_version_num') as number,
            current_setting('server_encoding') as encoding`,
  )
  await client.end()
  const { version = '', number = '0', encoding = '' } = rows[0] ?? {}
  if (Number(number) < oldestVersion) throw new CannotStart(`Kring needs PostgreSQL 15 or newer; the server is ${version}.`)
  if (encoding !== 'UTF8') throw new CannotStart(`Kring needs a database with encoding UTF8; this one has ${encoding}.`)
}
