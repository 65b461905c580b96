import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Place } from './place.ts'

type Cluster = Pick<Place, 'cluster'>

const file = ({ cluster }: Cluster) => join(cluster, 'postmaster.pid')

/** The process id that the server wrote down, while it runs or after it was killed. */
export function serverProcess(place: Cluster): number | undefined {
  try {
    return Number.parseInt(readFileSync(file(place), 'utf8'), 10)
  } catch (error) {
    // Looking first whether it is there would not do: a server that stops takes it away at any moment.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * After a kill the file with the process id stays. PostgreSQL sees through that, except where the same id was given to
 * another process since, as happens soon in a container: then it refuses to start. Only a process that is certainly not a
 * PostgreSQL lets us remove the file, as two servers on one cluster would destroy it.
 */
export async function removeStaleLock(place: Cluster): Promise<void> {
  const pid = serverProcess(place)
  if (pid === undefined) return
  const program = programOf(pid)
  if (program !== undefined && !program.startsWith('postgres')) await rm(file(place), { force: true })
}

function programOf(pid: number): string | undefined {
  try {
    if (existsSync('/proc/self/cmdline')) return basename(readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '')
    return basename(execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).trim())
  } catch {
    // No such process: PostgreSQL itself deals with that.
    return undefined
  }
}
