import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

export type Delivered = { to: string; content: string }

/** What a server says to a recipient or a message: nothing at all (a settled promise is yes), or no with this code. */
type Answers = {
  recipient?: (address: string) => Promise<void> | void
  message?: (delivered: Delivered) => Promise<void> | void
  signIn?: (user: string, password: string) => boolean
}

/** A refusal with its SMTP code. */
export const refusal = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode })

/** A real mail server on this machine, for as long as the test runs. What it has taken in is in `delivered`. */
export const startTestMailServer = async (answers: Answers = {}): Promise<{ smtpUrl: string; delivered: Delivered[] }> => {
  const delivered: Delivered[] = []
  const server = new SMTPServer({
    disabledCommands: answers.signIn ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    allowInsecureAuth: true,
    closeTimeout: 100,
    onAuth: ({ username, password }, _, done) =>
      answers.signIn?.(username ?? '', password ?? '') ? done(null, { user: username }) : done(refusal(535, 'unknown name or password')),
    onRcptTo: ({ address }, _, done) => void settle(() => answers.recipient?.(address), done),
    onData: (stream, { envelope }, done) =>
      void settle(async () => {
        const one = { to: envelope.rcptTo[0]?.address ?? '', content: await text(stream) }
        delivered.push(one)
        await answers.message?.(one)
      }, done),
  })
  // A client that is gone in the middle is what these tests are about.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)))
  return { smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, delivered }
}

const settle = async (act: () => Promise<void> | void, done: (error?: Error | null) => void) => {
  try {
    await act()
    done()
  } catch (error) {
    done(error as Error)
  }
}
