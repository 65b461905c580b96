import { Client } from 'pg'
import { createLog } from '../platform/log.ts'
import { type Config, readConfig } from '../platform/config.ts'
import { startPostgresServer } from '../platform/postgres-server/index.ts'
import { installedFolder } from '../platform/postgres-server/testing-folder.ts'
import { fillCommunity } from '../platform/transfer/testing-community.ts'

export const quiet = createLog('silent')

/** An embedded installation with nobody in it yet. */
export async function newInstallation(): Promise<Config> {
  return readConfig({ KRING_DATA: await installedFolder() })
}

export async function installationWithCommunity(): Promise<Config> {
  const config = await newInstallation()
  await running(config, fillCommunity)
  return config
}

/** Does something while the database of that installation runs. */
export async function running<Result>({ dataFolder }: Config, act: (connectionString: string) => Promise<Result>): Promise<Result> {
  const server = await startPostgresServer({ dataFolder, log: quiet })
  return act(server.connectionString).finally(server.stop)
}

/** All rows of all tables; without what a copy changes on purpose. */
export async function contentOf(connectionString: string): Promise<Record<string, string[]>> {
  const client = new Client({ connectionString })
  await client.connect()
  const { rows: tables } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`,
  )
  const content: Record<string, string[]> = {}
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`select (to_jsonb(t) - 'tx' - 'search')::text as row from ${name} t order by 1`)
    content[name] = rows.map(({ row }) => row)
  }
  await client.end()
  const { consumers: _own, migrations: _level, ...carried } = content
  return carried
}
