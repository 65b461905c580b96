import { setTimeout } from 'node:timers/promises'
import type { Place } from './place.ts'
import { serverProcess } from './process-lock.ts'

/** How long the last checkpoint may take before we stop waiting; the next start then recovers from the log. */
const patienceMs = 60_000

/** Stops the server in an orderly way, whether we started it or an earlier process did. */
export async function shutDown(place: Pick<Place, 'cluster'>): Promise<void> {
  const pid = serverProcess(place)
  if (pid === undefined) return
  // "Fast": open transactions are rolled back, everything committed is written out.
  if (!signal(pid, 'SIGINT')) return
  const end = Date.now() + patienceMs
  while (serverProcess(place) === pid && signal(pid, 0)) {
    if (Date.now() > end) return void signal(pid, 'SIGQUIT')
    await setTimeout(10)
  }
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}
