import type { Client } from 'pg'
import type { Logger } from 'pino'
import { checkCluster, makeCluster } from './make-cluster.ts'
import { AlreadyRunning, takeTheOnePlace } from './one-at-a-time.ts'
import { preparePlace, type Place } from './place.ts'
import { connectionString, reachServer } from './reach.ts'
import { shutDown } from './shut-down.ts'

export type PostgresServer = {
  connectionString: string
  /** Whether the running program has the server: then it is only lent to us, and stopping leaves it running. */
  lent: boolean
  stop: () => Promise<void>
}

type Options = {
  dataFolder: string
  log: Pick<Logger, 'info' | 'warn'>
  /** For operators' commands beside the running program: use its server instead of refusing. */
  borrow?: boolean
  /** Settings of PostgreSQL, for tests. */
  settings?: Record<string, string>
  /** Told when the server has gone and can't be brought back. */
  onLost?: (error: unknown) => void
}

/** A process that was killed may leave a statement running; its place is free when that notices, soon after. */
const patienceMs = 1000

/**
 * Starts the server in the data folder, makes it first where there is none, or uses the one that an earlier process left.
 * Throws AlreadyRunning when another program is at work on that folder. A server that dies is started again: what was
 * answered as saved is on disk, and connections to it are for the pool to renew.
 */
export async function startPostgresServer({ dataFolder, log, borrow = false, settings = {}, onLost }: Options): Promise<PostgresServer> {
  const place = await preparePlace(dataFolder)
  await makeCluster(place)
  checkCluster(place)

  let stopping = false
  const hold = async (): Promise<Client | undefined> => {
    const holder = await reachServer(place, settings)
    holder.on('error', () => undefined)
    if (!(await takeTheOnePlace(holder, borrow ? 0 : patienceMs))) {
      await holder.end()
      if (borrow) return undefined
      throw new AlreadyRunning(dataFolder)
    }
    holder.once('end', () => {
      if (!stopping) void holdAgain()
    })
    return holder
  }
  const holdAgain = async () => {
    log.warn('PostgreSQL ended by itself; it is started again')
    try {
      holder = await hold()
    } catch (error) {
      onLost?.(error)
    }
  }

  let holder = await hold()
  const lent = holder === undefined
  return {
    connectionString: connectionString(place),
    lent,
    stop: async () => {
      stopping = true
      if (!lent) await stopHeld(place, holder)
    },
  }
}

/** Our place is kept until the server is down, so that nobody begins on a server that is about to go. */
async function stopHeld(place: Place, holder: Client | undefined): Promise<void> {
  await shutDown(place)
  await holder?.end()
}
