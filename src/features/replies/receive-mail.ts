import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { CannotStart } from '../../platform/cannot-start.ts'
import type { InboundConfig } from '../../platform/config.ts'
import type { Deps } from '../../platform/deps.ts'
import { readReplyAddress } from '../../platform/reply-address.ts'
import { mayConnect } from './limits.ts'
import { refusal, settled } from './smtp-answers.ts'
import { takeIn } from './take-in.ts'

const mostBytes = 10_000_000
/** An answer goes to one conversation. */
const mostRecipients = 5
const certificateLastsMs = 3_600_000

/** Whether a mail was taken in for good; the sender is told yes only then. */
export type TakeIn = typeof takeIn

/** Listens for mail that answers ours, until it is stopped. Any number of processes may; a mail is posted once. */
export const startReceiving = async (deps: Deps, inbound: InboundConfig, take: TakeIn = takeIn): Promise<{ port: number; stop: () => Promise<void> }> => {
  const certificate = await certificateOf(inbound)
  const server = new SMTPServer({ ...limitsOf(inbound), ...handlersFor(deps, inbound, take), ...certificate })
  // Somebody who is gone in the middle of a conversation, or who speaks no SMTP.
  server.on('error', (error) => deps.log.info({ problem: error.message }, 'a mail server that came in was not understood'))
  const renewing = certificate && setInterval(() => void renewCertificate(server, deps, inbound), certificateLastsMs).unref()
  await listening(server, inbound)
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: async () => {
      clearInterval(renewing)
      await new Promise<void>((resolve) => server.close(resolve))
    },
  }
}

const limitsOf = ({ domain, tls, proxies }: InboundConfig): SMTPServerOptions => ({
  name: domain,
  banner: 'Kring',
  size: mostBytes,
  maxClients: 50,
  socketTimeout: 60_000,
  closeTimeout: 5_000,
  disableReverseLookup: true,
  disabledCommands: tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
  ...(proxies.length > 0 && { useProxy: proxies }),
})

const handlersFor = (deps: Deps, { domain }: InboundConfig, take: TakeIn): SMTPServerOptions => ({
  onConnect: ({ remoteAddress }, done) =>
    settled(deps, done, async () => ((await mayConnect(deps, remoteAddress)) ? undefined : refusal(421, 'too many connections, come back later'))),
  onRcptTo: ({ address }, { envelope }, done) =>
    settled(deps, done, async () => {
      if (envelope.rcptTo.length >= mostRecipients) return refusal(452, 'too many recipients')
      // Nothing is passed on to anybody: it is an address that we made, or it is refused.
      return (await readReplyAddress(deps.db, domain, address)) ? undefined : refusal(550, 'no such address')
    }),
  onData: (stream, { envelope }, done) =>
    settled(deps, done, () =>
      take(deps, domain, stream, { sender: envelope.mailFrom ? envelope.mailFrom.address : '', recipients: envelope.rcptTo.map(({ address }) => address) }),
    ),
})

const certificateOf = async ({ tls }: InboundConfig): Promise<{ cert: Buffer; key: Buffer } | undefined> => {
  if (!tls) return undefined
  try {
    return { cert: await readFile(tls.certificate), key: await readFile(tls.key) }
  } catch (cause) {
    throw new CannotStart(`The files of INBOUND_TLS_CERT and INBOUND_TLS_KEY can't be read: ${(cause as Error).message}`, { cause })
  }
}

/** Certificates are renewed while we run. One that can't be read is no reason to stop: the old one is tried for a while longer. */
const renewCertificate = async (server: SMTPServer, { log }: Deps, inbound: InboundConfig): Promise<void> => {
  try {
    server.updateSecureContext((await certificateOf(inbound)) ?? {})
  } catch (error) {
    log.error({ error }, 'the certificate for mail that comes in could not be read')
  }
}

const listening = async (server: SMTPServer, { port, host }: InboundConfig): Promise<void> => {
  const [opened, failed] = [once(server.server, 'listening'), once(server.server, 'error')]
  server.listen(port, host)
  const error = await Promise.race([opened.then(() => undefined), failed.then(([error]) => error as Error)])
  if (error) throw new CannotStart(`Mail can't come in at INBOUND_HOST ${host}, INBOUND_PORT ${port}: ${error.message}`, { cause: error })
}
