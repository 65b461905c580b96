import { chmod, chown, lstat, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import type { Account } from './account.ts'

export const systemFolder = '/var/lib/kring'

/** A folder that everyone may pass through, whatever the umask says. */
export async function openFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (let path = folder; path.startsWith(systemFolder); path = dirname(path)) await chmod(path, 0o711)
}

/**
 * A folder for the server's account alone. Being able to enter it is what lets someone connect, so one that somebody
 * else made beforehand, in a temporary folder for all, is refused.
 */
export async function closedFolder(folder: string, account: Account | undefined): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  const found = await lstat(folder)
  const ours = [process.getuid?.(), account?.uid].includes(found.uid)
  if (!found.isDirectory() || !ours) throw new CannotStart(`${folder} belongs to somebody else. Remove it, or choose another KRING_DATA.`)
  if (account) await chown(folder, account.uid, account.gid)
  await chmod(folder, 0o700)
}
