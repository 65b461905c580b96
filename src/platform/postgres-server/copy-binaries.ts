import { existsSync } from 'node:fs'
import { chmod, cp, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { openFolder } from './folders.ts'

/** Copies the programs to where everyone can reach them, once for every version. */
export async function copyBinaries({ native }: Binaries, folder: string): Promise<string> {
  if (existsSync(folder)) return folder
  await openFolder(dirname(folder))
  const making = await mkdtemp(`${folder}.`)
  await chmod(making, 0o755)
  for (const part of ['bin', 'lib', 'share']) {
    await cp(join(native, part), join(making, part), { recursive: true, verbatimSymlinks: true })
  }
  // Another process may have been first; its copy is as good.
  await rename(making, folder).catch(() => rm(making, { recursive: true }))
  return folder
}
