import { setTimeout } from 'node:timers/promises'
import { createDatabase } from './database.ts'
import { createLog } from './log.ts'
import { createSender } from './mail-sending.ts'

/** A program for the crash test, to be killed in the middle of its work: it sends what is queued. */
const [connectionString = '', smtpUrl = ''] = process.argv.slice(2)
const db = createDatabase({ connectionString, maxConnections: 2 })
const patience = { claimMs: 300, handOverMs: 300 }
const sender = createSender({ db, log: createLog('silent'), clock: () => new Date() }, { smtpUrl, from: 'kring@kring.example' }, patience)

for (;;) if (!(await sender.sendNext())) await setTimeout(20)
