import { onTestFinished } from 'vitest'
import { createTransport } from 'nodemailer'
import type { InboundConfig } from '../../platform/config.ts'
import type { Deps } from '../../platform/deps.ts'
import { type Answered, replyAddress } from '../../platform/reply-address.ts'
import type { Member } from '../../platform/viewer.ts'
import { type TakeIn, startReceiving } from './receive-mail.ts'

export const replyDomain = 'reply.kring.example'

export const inboundFor = (given: Partial<InboundConfig> = {}): InboundConfig => ({ domain: replyDomain, host: '127.0.0.1', port: 0, tls: undefined, proxies: [], ...given })

export type Sent = { from?: string; sender?: string; to: string | string[]; raw: string | Buffer }

/** What a mail server says to a mail: its code, and the words. */
export const sendTo = async (port: number, { from = 'bram@example.org', sender = from, to, raw }: Sent): Promise<number> => {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, tls: { rejectUnauthorized: false } })
  try {
    const { response } = await transport.sendMail({ envelope: { from: sender, to }, raw })
    return Number(response.slice(0, 3))
  } catch (error) {
    return (error as { responseCode?: number }).responseCode ?? 0
  } finally {
    transport.close()
  }
}

/** Our listener, for as long as the test runs. */
export const receiving = async (deps: Deps, take?: TakeIn, given?: Partial<InboundConfig>): Promise<{ port: number; send: (sent: Sent) => Promise<number> }> => {
  const { port, stop } = await startReceiving(deps, inboundFor(given), take)
  onTestFinished(stop)
  return { port, send: (sent) => sendTo(port, sent) }
}

export const addressFor = ({ db }: Pick<Deps, 'db'>, person: Member, answered: Answered): Promise<string> => replyAddress(db, replyDomain, { personId: person.personId, answered })

let made = 0

/** A mail as it comes over the wire. */
export const rawMail = (text: string, headers: Record<string, string> = {}): string =>
  [
    ...Object.entries({ From: 'Bram <bram@example.org>', Subject: 'Re: Een vraag', 'Message-ID': `<${++made}@example.org>`, 'Content-Type': 'text/plain; charset=utf-8', ...headers })
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}: ${value}`),
    '',
    text,
  ].join('\r\n')
