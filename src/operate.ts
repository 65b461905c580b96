import { backup } from './operate/backup.ts'
import type { Command } from './operate/command.ts'
import { move } from './operate/move.ts'
import { restore } from './operate/restore.ts'
import { token } from './operate/token.ts'
import { CannotStart } from './platform/cannot-start.ts'
import { readConfig } from './platform/config.ts'
import { createLog } from './platform/log.ts'

const commands: Record<string, Command> = { backup, move, restore, token }

const [name = '', ...words] = process.argv.slice(2)
try {
  const command = commands[name]
  if (!command) throw new CannotStart(`There is no command ${name}. There are: ${Object.keys(commands).join(', ')}.`)
  const config = readConfig(process.env)
  console.log(await command(config, words, createLog(process.env.LOG_LEVEL ? config.logLevel : 'error')))
  process.exit(0)
} catch (error) {
  if (!(error instanceof CannotStart)) throw error
  console.error(`\n${error.message}\n`)
  process.exit(1)
}
