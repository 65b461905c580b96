import { CannotStart } from '../platform/cannot-start.ts'
import { createDatabase } from '../platform/database.ts'
import { migrate } from '../platform/migrate.ts'
import { checkServer } from '../platform/open-database.ts'
import { startPostgresServer } from '../platform/postgres-server/index.ts'
import { checkEmpty, describeCarried, moveInto } from '../platform/transfer/index.ts'
import { type Command, checkInstalled } from './command.ts'

/** `npm run move -- postgres://…`: from the embedded database into one of the operator's own, which must be empty. */
export const move: Command = async (config, [to], log) => {
  if (!to || !/^postgres(ql)?:\/\//.test(to)) throw new CannotStart('Say where to: npm run move -- postgres://name:password@server/database')
  const { dataFolder } = config
  checkInstalled({ ...config, databaseUrl: undefined })
  await checkServer(to)
  await checkEmpty(to)
  // Not borrowed from a running program: what is written there after the copy would stay behind.
  const server = await startPostgresServer({ dataFolder, log })
  try {
    for (const connectionString of [server.connectionString, to]) await bringUpToDate(connectionString)
    const carried = await moveInto(server.connectionString, to)
    return `Moved ${describeCarried(carried)}; each was checked and is the same there.\nFrom now on start with DATABASE_URL set to that address. The old data is still in ${dataFolder}.`
  } finally {
    await server.stop()
  }
}

async function bringUpToDate(connectionString: string): Promise<void> {
  const db = createDatabase({ connectionString, maxConnections: 1 })
  await migrate(db).finally(() => db.destroy())
}
