import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Whom the server runs as, where that is somebody else than we are. */
export type Account = { uid: number; gid: number }

/**
 * PostgreSQL refuses to run as root. Started by root it runs as the owner of the cluster, so that a single start with
 * sudo does not lock the usual owner out; a new cluster goes to nobody. Otherwise it runs as whoever started us.
 */
export function accountFor(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster)
    if (uid !== 0) return { uid, gid }
  }
  return { uid: idOf('-u'), gid: idOf('-g') }
}

function idOf(kind: '-u' | '-g'): number {
  return Number(execFileSync('id', [kind, 'nobody'], { encoding: 'utf8' })) >>> 0
}

/** Whether the account may pass through every folder down to this one; `/root` and fresh temporary folders are closed. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  if (!account) return true
  for (let path = folder; ; path = dirname(path)) {
    const { mode, uid, gid } = statSync(path)
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if (!(mode & bit)) return false
    if (path === dirname(path)) return true
  }
}
