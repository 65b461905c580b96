import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { lstat, mkdir, readlink, realpath, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { accountFor, canEnter, type Account } from './account.ts'
import { completeLinks, findBinaries } from './binaries.ts'
import { copyBinaries } from './copy-binaries.ts'
import { closedFolder, openFolder, systemFolder } from './folders.ts'

/** Where everything of the server lives, and whom it runs as. */
export type Place = {
  native: string
  version: string
  cluster: string
  sockets: string
  log: string
  account: Account | undefined
}

/**
 * Normally all of it is inside the data folder. Started by root the server runs as somebody else, who may not be able to
 * pass through the folders above it (/root, for one). Opening those would open more than ours, so the cluster then
 * lives in /var/lib/kring, with a link to it from the data folder; likewise the programs, if node_modules is closed.
 */
export async function preparePlace(dataFolder: string): Promise<Place> {
  await mkdir(dataFolder, { recursive: true })
  const data = await realpath(dataFolder)
  const link = join(data, 'postgres')
  const ownName = createHash('sha256').update(data).digest('hex').slice(0, 16)
  const ownFolder = join(systemFolder, ownName)

  const account = accountFor(link)
  if (!existsSync(link) && !canEnter(data, account)) await linkOutside(link, ownFolder)
  const cluster = existsSync(link) || (await isLink(link)) ? resolve(data, await target(link)) : link

  const binaries = findBinaries()
  await completeLinks(binaries)
  const native = canEnter(binaries.native, account)
    ? binaries.native
    : await copyBinaries(binaries, join(systemFolder, `postgresql-${binaries.version}`))

  const beside = join(dirname(cluster), 'socket')
  // The address of a unix socket holds some 104 bytes on macOS and 108 on Linux, its file name included.
  const fits = Buffer.byteLength(join(beside, '.s.PGSQL.5432')) <= 100
  const sockets = fits ? beside : account ? join(ownFolder, 'socket') : join(tmpdir(), `kring-${ownName}`)
  await closedFolder(sockets, account)
  return { native, version: binaries.version, cluster, sockets, log: join(data, 'postgres.log'), account }
}

async function linkOutside(link: string, ownFolder: string): Promise<void> {
  if (await isLink(link)) return
  await openFolder(ownFolder)
  await symlink(join(ownFolder, 'postgres'), link)
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then((found) => found.isSymbolicLink(), () => false)
}

async function target(path: string): Promise<string> {
  return (await isLink(path)) ? readlink(path) : path
}
