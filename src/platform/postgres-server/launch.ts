import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { serverEnvironment } from './make-cluster.ts'
import type { Place } from './place.ts'

export type Launched = { running: () => boolean; said: () => string }

/** Starts the server process. It is told apart from our terminal: Ctrl-C is for us, and we stop it after our last write. */
export function launch(place: Place, settings: Record<string, string>): Launched {
  // Kept for the operator; begun anew when it has grown, as nobody else turns it over.
  const log = openSync(place.log, sizeOf(place.log) > 1_000_000 ? 'w' : 'a', 0o600)
  const before = sizeOf(place.log)
  const options = Object.entries({ ...ours(place), ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(join(place.native, 'bin', 'postgres'), ['-D', place.cluster, ...options], {
    ...place.account,
    cwd: '/',
    env: serverEnvironment,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  let problem = ''
  child.on('error', (error) => (problem = error.message))
  return {
    running: () => !problem && child.exitCode === null && child.signalCode === null,
    said: () => problem || readFileSync(place.log).subarray(before).toString().trim(),
  }
}

function ours({ sockets }: Place): Record<string, string> {
  return {
    listen_addresses: '',
    unix_socket_directories: `"${sockets.replaceAll('"', '""')}"`,
    // What people wrote does not go into a log: not in a statement that failed, not in the row that it failed on.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    // Every query here is short; compiling them costs more than it gains.
    jit: 'off',
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
