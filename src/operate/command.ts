import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CannotStart } from '../platform/cannot-start.ts'
import type { Config } from '../platform/config.ts'
import type { Log } from '../platform/log.ts'

/** A command for operators, as `npm run <name> -- <words>`. What it answers is printed; what it throws as CannotStart, too. */
export type Command = (config: Config, words: string[], log: Log) => Promise<string>

/** npm starts us in Kring's own folder, and says where the operator was. */
export function fileNamed(name: string): string {
  return resolve(process.env.INIT_CWD ?? '.', name)
}

/** So that reading from a folder by mistake does not make an installation there. */
export function checkInstalled({ dataFolder, databaseUrl }: Config): void {
  if (databaseUrl === undefined && !existsSync(join(dataFolder, 'postgres')))
    throw new CannotStart(`There is no Kring in ${dataFolder}. Say where it is with KRING_DATA or DATABASE_URL.`)
}
