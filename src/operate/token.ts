import { handles, makeTokenFor } from '../features/settings/index.ts'
import { CannotStart } from '../platform/cannot-start.ts'
import { createDatabase } from '../platform/database.ts'
import { openDatabase } from '../platform/open-database.ts'
import { type Command, checkInstalled } from './command.ts'

const usage = 'Say whose: npm run token -- --person <handle>. The handles: npm run token -- --list'

/** `npm run token -- --person <handle>`: a key for programs that act for this person, alone on its line; `--list`: the handles. */
export const token: Command = async (config, [option, handle], log) => {
  if (option !== '--list' && !(option === '--person' && handle)) throw new CannotStart(usage)
  checkInstalled(config)
  const database = await openDatabase(config, log, { borrow: true })
  const db = createDatabase({ connectionString: database.connectionString, maxConnections: 1 })
  try {
    if (option === '--list') return (await handles(db)).join('\n')
    const secret = await makeTokenFor(db, handle ?? '', new Date())
    if (!secret) throw new CannotStart(`There is nobody with the handle ${handle}. See who there is: npm run token -- --list`)
    return secret
  } finally {
    await db.destroy()
    await database.stop()
  }
}
