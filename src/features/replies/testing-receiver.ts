import { createDatabase } from '../../platform/database.ts'
import { createHub } from '../../platform/hub.ts'
import { createLog } from '../../platform/log.ts'
import { startReceiving } from './receive-mail.ts'
import { takeIn } from './take-in.ts'
import { inboundFor } from './testing.ts'

/**
 * A program for the crash test, to be killed in the middle of its work: it takes mail in. It kills itself at the moment that it is told:
 * when everything was kept and nobody has been told so, or before that.
 */
export const receiveUntil = async (connectionString: string, moment: 'before' | 'kept' | 'never'): Promise<void> => {
  const db = createDatabase({ connectionString, maxConnections: 2 })
  const log = createLog('silent')
  const hub = createHub({ db, connectionString, log })
  const settings = { url: 'https://kring.example', configured: true, trustedProxies: [], writesPerMinute: 1_000, keepsMail: true, keepsPages: false }
  const die = () => process.kill(process.pid, 'SIGKILL')
  // Asked for when the transaction has begun.
  const clock = () => {
    if (moment === 'before') die()
    return new Date()
  }
  const { port } = await startReceiving({ db, hub, log, clock, settings }, inboundFor(), async (...given) => {
    const answer = await takeIn(...given)
    if (moment === 'kept') die()
    return answer
  })
  process.stdout.write(`${port}\n`)
}
