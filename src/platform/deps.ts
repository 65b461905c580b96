import type { Database } from './database.ts'
import type { Hub } from './hub.ts'
import type { Log } from './log.ts'

/** What createApp builds on. A test makes its own. */
export type Deps = {
  db: Database
  hub: Hub
  log: Log
  /** The moment, so that a test may choose it. */
  clock: () => Date
  settings: Settings
}

export type Settings = {
  /** Where people reach this installation, without a slash at the end: what mails and feeds point to. */
  url: string
  /** Set by the operator, so this is a real installation: no example people to sign in as. */
  configured: boolean
  /** The addresses of proxies whose X-Forwarded-For is believed: addresses or CIDR ranges. */
  trustedProxies: string[]
  writesPerMinute: number
  /** Where answers to mails come in, behind the @; without it mails can't be answered. */
  replyDomain?: string
  /** Kept mails are shown on a page, because there is no server to send them to. */
  keepsMail: boolean
  /** What visitors see is drawn once and kept until something happens. A test that changes rows itself can't have that. */
  keepsPages: boolean
}
