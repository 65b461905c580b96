import { existsSync, statSync } from 'node:fs'
import { CannotStart } from '../platform/cannot-start.ts'
import { openDatabase } from '../platform/open-database.ts'
import { describeCarried, writeBackup } from '../platform/transfer/index.ts'
import { type Command, checkInstalled, fileNamed } from './command.ts'

/** `npm run backup -- <file>`, also while Kring runs. */
export const backup: Command = async (config, [name], log) => {
  if (!name) throw new CannotStart('Say where to: npm run backup -- kring.backup')
  const file = fileNamed(name)
  if (existsSync(file)) throw new CannotStart(`${file} is there already. Choose another name; nothing was written.`)
  checkInstalled(config)
  const database = await openDatabase(config, log, { borrow: true })
  try {
    const carried = await writeBackup(database.connectionString, file, new Date())
    return `Backed up ${describeCarried(carried)} in ${file} (${(statSync(file).size / 1e6).toFixed(1)} MB).`
  } finally {
    await database.stop()
  }
}
