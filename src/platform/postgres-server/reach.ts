import { setTimeout } from 'node:timers/promises'
import { Client, type DatabaseError } from 'pg'
import { launch, type Launched } from './launch.ts'
import type { Place } from './place.ts'

export function connectionString({ sockets }: Place, database = 'kring'): string {
  return `postgres://kring@localhost/${database}?host=${encodeURIComponent(sockets)}`
}

/** A server that ended so often, before it answered once, will not come up by trying again. */
const mostTries = 20

/** A connection to the server; starts it where none is running. */
export async function reachServer(place: Place, settings: Record<string, string>): Promise<Client> {
  let launched: Launched | undefined
  let tries = 0
  for (;;) {
    const answer = await connect(connectionString(place))
    if (answer instanceof Client) return answer
    if (answer === 'no database') await createDatabase(place)
    if (answer === 'nobody' && launched?.running() !== true) {
      if (tries++ >= mostTries) throw new Error(`PostgreSQL does not start:\n${launched?.said()}`)
      // After a kill the shared memory of the old server stays until its last process has noticed.
      if (tries > 1) await setTimeout(250)
      launched = launch(place, settings)
    }
    if (answer !== 'no database') await setTimeout(15)
  }
}

async function connect(address: string): Promise<Client | 'nobody' | 'not yet' | 'no database'> {
  const client = new Client({ connectionString: address })
  try {
    await client.connect()
    return client
  } catch (error) {
    const { code } = error as DatabaseError
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return 'nobody'
    // Starting up, recovering or shutting down; or killed while we were being let in.
    if (code === '57P03' || code === '57P01' || code === 'ECONNRESET' || code === undefined) return 'not yet'
    if (code === '3D000') return 'no database'
    throw error
  }
}

async function createDatabase(place: Place): Promise<void> {
  const client = new Client({ connectionString: connectionString(place, 'postgres') })
  await client.connect()
  await client.query('create database kring').catch((error: DatabaseError) => {
    // Two first starts at once: the other was first.
    if (error.code !== '42P04' && error.code !== '23505') throw error
  })
  await client.end()
}
