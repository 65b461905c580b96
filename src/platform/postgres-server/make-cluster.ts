import { execFile } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { appendFile, chown, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CannotStart } from '../cannot-start.ts'
import type { Place } from './place.ts'

/** Makes the database cluster unless it is there. */
export async function makeCluster(place: Place): Promise<void> {
  if (existsSync(place.cluster)) return
  // Made under another name first: a cluster that exists is a finished one, however this process ends.
  const making = await mkdtemp(`${place.cluster}.`)
  if (place.account) await chown(making, place.account.uid, place.account.gid)
  await initialize(place, making)
  await allowUs(making)
  await rename(making, place.cluster).catch(async (error: NodeJS.ErrnoException) => {
    await rm(making, { recursive: true })
    // Two first starts at once: the other was first, and its cluster is as good.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
}

async function initialize({ native, account }: Place, folder: string): Promise<void> {
  const options = [
    '--username=kring',
    '--auth=peer',
    '--encoding=UTF8',
    // Characters are compared by code point, the same on every machine and in every version: no index ever goes bad.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
  ]
  const run = promisify(execFile)(join(native, 'bin', 'initdb'), [...options, '-D', folder], {
    ...account,
    cwd: '/',
    env: serverEnvironment,
  })
  await run.catch((cause: Error & { stderr?: string }) => {
    throw new CannotStart(`The database could not be made in ${folder}: ${cause.stderr?.trim() || cause.message}`, { cause })
  })
}

/**
 * The socket lies in a folder that only the server's account and root can enter. Who connects must moreover be the
 * account that runs Kring: nobody, under whom a server started by root runs, may be the account of other programs too.
 */
async function allowUs(folder: string): Promise<void> {
  await writeFile(join(folder, 'pg_hba.conf'), 'local all all peer map=kring\n')
  const names = new Set(['root', userInfo().username])
  await appendFile(join(folder, 'pg_ident.conf'), [...names].map((name) => `kring "${name}" kring\n`).join(''))
}

/** Stops with a sentence where this cluster can't be used by these programs, or not by us. */
export function checkCluster({ cluster, version, account }: Place): void {
  if (!account && statSync(cluster).uid !== process.getuid?.())
    throw new CannotStart(`The data in ${cluster} belongs to another account. Start Kring from the account that made it.`)
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (made !== version.split('.')[0])
    throw new CannotStart(`The data in ${cluster} was made by PostgreSQL ${made}, and this Kring brings ${version}: see docs/operators/upgrade.md.`)
}

/** Nothing of ours, such as a PGDATA or PGPORT that was set for something else. */
export const serverEnvironment = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }
