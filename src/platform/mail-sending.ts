import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import type { Deps } from './deps.ts'
import { startLoop } from './jobs-loop.ts'
import { composeMail } from './mail-composing.ts'
import { type MailServerConnection, connectToMailServer } from './mail-connection.ts'
import { type ClaimedMail, type Patience, beginHandOver, claimMail, markFailed, markLostUnconfirmed, markSent, markUnconfirmed, postpone } from './mail-states.ts'
import { mailTopic } from './mail-topic.ts'

export type MailServer = { smtpUrl: string; from: string }

/** Looks at a mail once more before it leaves: it as it is to be sent now, or nothing when it is not to be sent any more. */
export type Freshen = (mail: ClaimedMail) => Promise<ClaimedMail | undefined>

const asItIs: Freshen = async (mail) => mail

type Answer = Error & { responseCode?: number; command?: string }

const everyMs = 5_000
const atOnce = 3
const patience: Patience = { claimMs: 300_000, handOverMs: 600_000 }

/** Sends what is queued, a few mails at once. Any number of processes may; a mail goes out once. Answers the function that stops. */
export const startSending = (deps: Deps, server: MailServer, freshen: Freshen = asItIs): (() => Promise<void>) => {
  const loops = Array.from({ length: atOnce }, () => {
    const sender = createSender(deps, server, patience, freshen)
    const loop = startLoop({ name: 'mail', log: deps.log, everyMs, work: sender.sendNext })
    return { wake: loop.wake, stop: () => loop.stop().finally(sender.close) }
  })
  const stopListening = deps.hub.listen((topics) => topics.has(mailTopic) && loops.forEach(({ wake }) => wake()))
  return async () => {
    stopListening()
    await Promise.all(loops.map(({ stop }) => stop()))
  }
}

export type Sender = {
  /** Answers whether there may be more to send. */
  sendNext: () => Promise<boolean>
  close: () => void
}

/** Sends one mail at a time, over a connection that stays open for as long as there is more. */
export const createSender = ({ db, log, clock }: Pick<Deps, 'db' | 'log' | 'clock'>, server: MailServer, patience: Patience, freshen: Freshen = asItIs): Sender => {
  let connection: MailServerConnection | undefined

  const close = () => {
    connection?.close()
    connection = undefined
  }

  const send = async (mail: ClaimedMail): Promise<boolean> => {
    const handOver = { begun: false }
    try {
      const current = await freshen(mail)
      if (!current) return true
      const { envelope, content } = await composeMail(current, server.from)
      connection ??= await connectToMailServer(server.smtpUrl)
      await connection.send(envelope, Readable.from(handedOver(mail, content, handOver)))
    } catch (error) {
      close()
      return refused(mail, error as Answer, handOver.begun)
    }
    await insist(() => markSent(db, mail, clock()))
    return true
  }

  // Read when the server has accepted sender and recipient and waits for the words: what is noted here is noted at the last moment.
  async function* handedOver(mail: ClaimedMail, content: Buffer, handOver: { begun: boolean }) {
    if (!(await beginHandOver(db, mail, clock(), patience))) throw new Error('another process has taken this mail over')
    handOver.begun = true
    yield content
  }

  const refused = async (mail: ClaimedMail, error: Answer, begun: boolean): Promise<boolean> => {
    const { message, responseCode = 0, command } = error
    log.warn({ mail: mail.id, responseCode, command, problem: message }, 'a mail was not sent')
    const isAboutThisMail = begun || command === 'RCPT TO'
    if (begun && responseCode === 0) await markUnconfirmed(db, mail, message)
    else if (isAboutThisMail && responseCode >= 500) await markFailed(db, mail, message)
    else await postpone(db, mail, message, clock())
    // Where the server itself is the problem, the next mail would fare no better.
    return isAboutThisMail
  }

  const sendNext = async (): Promise<boolean> => {
    const lost = await markLostUnconfirmed(db, clock())
    if (lost) log.error({ count: lost }, 'mails may or may not have arrived; an administrator settles them')
    const mail = await claimMail(db, clock(), patience)
    if (mail) return send(mail)
    close()
    return false
  }

  return { sendNext, close }
}

/** Does not lose what the server said because the database is away for a moment. */
const insist = async (act: () => Promise<unknown>): Promise<void> => {
  for (let left = 20; ; left--) {
    try {
      await act()
      return
    } catch (error) {
      if (left === 0) throw error
      await setTimeout(500)
    }
  }
}
