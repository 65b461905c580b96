import { BlockList, isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { CannotStart } from './cannot-start.ts'

export type Config = {
  port: number
  host: string
  /** Where the embedded database lives, as an absolute path. */
  dataFolder: string
  /** The operator's own PostgreSQL; without it the embedded one is used. */
  databaseUrl: string | undefined
  /** Where people reach this installation, without a slash at the end. Having one makes it a real installation. */
  url: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  inbound: InboundConfig | undefined
  trustedProxies: string[]
  logLevel: string
  writesPerMinute: number
}

/** Where mail comes in that answers ours. */
export type InboundConfig = {
  /** What stands behind the @ of the addresses that people answer to. */
  domain: string
  host: string
  port: number
  /** Files with a certificate and its key, as PEM. */
  tls: { certificate: string; key: string } | undefined
  /** Addresses that say in a PROXY header who comes in through them. */
  proxies: string[]
}

const wholeNumber = (problem: string, least: number, most: number) =>
  z.string().regex(/^\d+$/, problem).transform(Number).refine((number) => number >= least && number <= most, problem)

const address = (protocols: string[], problem: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), problem)

const environmentSchema = z.object({
  PORT: wholeNumber('PORT is a number from 0 to 65535.', 0, 65_535).default(3000),
  HOST: z.string().optional(),
  KRING_DATA: z.string().default('data'),
  DATABASE_URL: address(['postgres:', 'postgresql:'], 'DATABASE_URL is an address such as postgres://name:password@server/kring.').optional(),
  KRING_URL: address(['http:', 'https:'], 'KRING_URL is an address such as https://kring.example.org.')
    .transform((text) => new URL(text))
    .refine(({ pathname, search }) => pathname === '/' && search === '', 'KRING_URL is a host only: Kring can not live below a path.')
    .transform(({ origin }) => origin)
    .optional(),
  SMTP_URL: address(['smtp:', 'smtps:'], 'SMTP_URL is an address such as smtps://name:password@mail.example.org.').optional(),
  MAIL_FROM: z.string().includes('@', 'MAIL_FROM is a mail address such as Kring <kring@example.org>.').optional(),
  INBOUND_DOMAIN: z.string().toLowerCase().regex(/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'INBOUND_DOMAIN is a domain such as reply.kring.example.org.').optional(),
  INBOUND_HOST: z.string().default('127.0.0.1'),
  INBOUND_PORT: wholeNumber('INBOUND_PORT is a number from 0 to 65535.', 0, 65_535).default(2525),
  INBOUND_TLS_CERT: z.string().optional(),
  INBOUND_TLS_KEY: z.string().optional(),
  INBOUND_PROXIES: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((addresses) => addresses.every((one) => isIP(one) !== 0), 'INBOUND_PROXIES is a list of addresses such as 127.0.0.1, 10.0.0.5.')
    .default([]),
  KRING_TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((ranges) => ranges.every(isRange), 'KRING_TRUSTED_PROXIES is a list of addresses or ranges such as 127.0.0.1, 10.0.0.0/8.')
    .default([]),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'LOG_LEVEL is trace, debug, info, warn, error, fatal or silent.').default('info'),
  KRING_WRITES_PER_MINUTE: wholeNumber('KRING_WRITES_PER_MINUTE is a number from 1.', 1, 1_000_000).default(300),
})

const whole = environmentSchema.refine(({ INBOUND_TLS_CERT, INBOUND_TLS_KEY }) => !INBOUND_TLS_CERT === !INBOUND_TLS_KEY, 'INBOUND_TLS_CERT and INBOUND_TLS_KEY go together.')

/** Reads the settings from environment variables. Throws CannotStart with a sentence for each that can't be used. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  // An empty variable is one that was not set; compose files and unit files leave many of those.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const { success, data, error } = whole.safeParse(given)
  if (!success) throw new CannotStart(error.issues.map(({ message }) => message).join('\n'))
  return {
    port: data.PORT,
    host: data.HOST ?? (data.KRING_URL ? '0.0.0.0' : '127.0.0.1'),
    dataFolder: resolve(data.KRING_DATA),
    databaseUrl: data.DATABASE_URL,
    url: data.KRING_URL,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM ?? `Kring <kring@${data.KRING_URL ? new URL(data.KRING_URL).hostname : 'localhost'}>`,
    inbound: data.INBOUND_DOMAIN === undefined ? undefined : inboundOf({ ...data, INBOUND_DOMAIN: data.INBOUND_DOMAIN }),
    trustedProxies: data.KRING_TRUSTED_PROXIES,
    logLevel: data.LOG_LEVEL,
    writesPerMinute: data.KRING_WRITES_PER_MINUTE,
  }
}

function inboundOf(data: z.output<typeof environmentSchema> & { INBOUND_DOMAIN: string }): InboundConfig {
  const { INBOUND_TLS_CERT: certificate, INBOUND_TLS_KEY: key } = data
  return {
    domain: data.INBOUND_DOMAIN,
    host: data.INBOUND_HOST,
    port: data.INBOUND_PORT,
    tls: certificate && key ? { certificate: resolve(certificate), key: resolve(key) } : undefined,
    proxies: data.INBOUND_PROXIES,
  }
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/**
 * Whether this is somebody trying Kring on their own machine: nothing says where people reach it, and nobody else can.
 * Only then are there example people whom one can become with one click.
 */
export function isTrial({ url, host }: Config): boolean {
  return url === undefined && isLoopback(host)
}

/** Whether a host, by name or by address, is this machine to itself. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || loopback.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4')
}

function isRange(text: string): boolean {
  const [base = '', prefix, ...rest] = text.split('/')
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(base)] ?? -1
  return rest.length === 0 && bits > 0 && (prefix === undefined || (/^\d+$/.test(prefix) && Number(prefix) <= bits))
}
