import { setTimeout } from 'node:timers/promises'
import { Client, type DatabaseError } from 'pg'
import { CannotStart } from '../cannot-start.ts'
import { launch, type Launched } from './launch.ts'
import type { Place } from './place.ts'
import { removeStaleLock } from './process-lock.ts'

export function connectionString({ sockets }: Place, database = 'kring'): string {
  return `postgres://kring@localhost/${database}?host=${encodeURIComponent(sockets)}`
}

/** After a kill the old server's memory and lock stay until the last of its processes has noticed. */
const passesByItself = /pre-existing shared memory|lock file/
const mostTries = 40

/** A connection to the server; starts it where none is running. */
export async function reachServer(place: Place, settings: Record<string, string>): Promise<Client> {
  let launched: Launched | undefined
  let tries = 0
  for (;;) {
    const answer = await connect(connectionString(place))
    if (answer instanceof Client) return answer
    if (answer === 'no database') await createDatabase(place)
    if (answer === 'nobody' && launched?.running() !== true) {
      const complaint = launched?.said()
      if (complaint !== undefined) {
        if (!passesByItself.test(complaint) || tries++ > mostTries) throw new CannotStart(`PostgreSQL does not start: ${complaint}`)
        await setTimeout(250)
      }
      await removeStaleLock(place)
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
