import type { Readable } from 'node:stream'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection'

export type MailServerConnection = {
  /** Settles when the server has answered that it has the message. Its content is read only after the server asked for it. */
  send: (envelope: { from: string; to: string[] }, message: Readable) => Promise<void>
  close: () => void
}

/** Past this the server has no intention to answer. Shorter than the time in which a hand-over counts as under way. */
const silenceMs = 120_000

/** Connects to a mail server and signs in: `smtp://` or `smtps://`, with name and password in it where it wants those. */
export const connectToMailServer = async (smtpUrl: string): Promise<MailServerConnection> => {
  const { auth, ...options } = parseConnectionUrl(smtpUrl)
  const smtp = new SMTPConnection({ ...(options as SMTPConnectionOptions), connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: silenceMs })
  const lost = Promise.withResolvers<never>()
  lost.promise.catch(() => {})
  smtp.on('error', lost.reject)
  smtp.on('end', () => lost.reject(new Error('the mail server closed the connection')))

  // An answer comes to whoever asked; that the connection is gone is told to everyone.
  const answered = (ask: (done: (error?: Error | null) => void) => void) => {
    const answer = Promise.withResolvers<void>()
    ask((error) => (error ? answer.reject(error) : answer.resolve()))
    return Promise.race([answer.promise, lost.promise])
  }
  try {
    await answered((done) => smtp.connect(done))
    if (auth && smtp.allowsAuth) await answered((done) => smtp.login(auth, done))
  } catch (error) {
    smtp.close()
    throw error
  }
  return {
    send: (envelope, message) => answered((done) => smtp.send(envelope, message, done)),
    close: () => smtp.close(),
  }
}
