import { setTimeout } from 'node:timers/promises'
import type { Client } from 'pg'
import { CannotStart } from '../cannot-start.ts'

/** Another process is at work on the same data folder. */
export class AlreadyRunning extends CannotStart {
  constructor(dataFolder: string) {
    super(`Another Kring is already running on ${dataFolder}. Stop that one first, or choose another folder with KRING_DATA.`)
  }
}

/** "krng" in ASCII. */
const lockNumber = 0x6b726e67

/**
 * Takes the one place there is for a program on this data folder, and keeps it as long as the connection lives. A lock in
 * the database rather than a file with a process id: it goes when its process goes, however that ends, and can't be
 * mistaken for another process that was given the same id later, or in another container.
 */
export async function takeTheOnePlace(client: Client, patienceMs: number): Promise<boolean> {
  for (const end = Date.now() + patienceMs; ; await setTimeout(50)) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [lockNumber])
    if (rows[0]?.taken) return true
    if (Date.now() > end) return false
  }
}
