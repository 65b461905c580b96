import { existsSync } from 'node:fs'
import { CannotStart } from '../platform/cannot-start.ts'
import { openDatabase } from '../platform/open-database.ts'
import { describeCarried, restoreBackup } from '../platform/transfer/index.ts'
import { type Command, fileNamed } from './command.ts'

/** `npm run restore -- <file>`: into a new data folder, or the empty database of DATABASE_URL. */
export const restore: Command = async (config, [name], log) => {
  if (!name) throw new CannotStart('Say what from: npm run restore -- kring.backup')
  const file = fileNamed(name)
  if (!existsSync(file)) throw new CannotStart(`There is no ${file}.`)
  const database = await openDatabase(config, log)
  try {
    return `Restored ${describeCarried(await restoreBackup(file, database.connectionString))} from ${file}; each was checked.`
  } finally {
    await database.stop()
  }
}
