import { expect, test } from 'vitest'
import { CannotStart } from './cannot-start.ts'
import { isTrial, readConfig } from './config.ts'

test('without any setting Kring listens on the own machine only, on port 3000, with its data beside it', () => {
  expect(readConfig({})).toMatchObject({ port: 3000, host: '127.0.0.1', databaseUrl: undefined, url: undefined, writesPerMinute: 300 })
  expect(readConfig({}).dataFolder).toBe(`${process.cwd()}/data`)
})

test('an address to reach it by makes Kring listen to the world', () => {
  expect(readConfig({ KRING_URL: 'https://kring.example.org/' })).toMatchObject({
    url: 'https://kring.example.org',
    host: '0.0.0.0',
    mailFrom: 'Kring <kring@kring.example.org>',
  })
  expect(readConfig({ KRING_URL: 'https://kring.example.org', HOST: '127.0.0.1' }).host).toBe('127.0.0.1')
})

test('it is a trial only where nobody else can reach it', () => {
  const trial = (environment: Record<string, string>) => isTrial(readConfig(environment))
  expect(trial({})).toBe(true)
  expect(trial({ HOST: 'localhost' })).toBe(true)
  expect(trial({ HOST: '127.0.0.2' })).toBe(true)
  expect(trial({ HOST: '::1' })).toBe(true)
  expect(trial({ HOST: '0.0.0.0' })).toBe(false)
  expect(trial({ HOST: '::' })).toBe(false)
  expect(trial({ HOST: '10.0.0.5' })).toBe(false)
  expect(trial({ HOST: 'kring.local' })).toBe(false)
  expect(trial({ KRING_URL: 'http://localhost:3000', HOST: '127.0.0.1' })).toBe(false)
})

test('an empty variable counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ', KRING_TRUSTED_PROXIES: '' })).toMatchObject({ port: 3000, databaseUrl: undefined, trustedProxies: [] })
})

test('trusted proxies are addresses and ranges', () => {
  expect(readConfig({ KRING_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8 fd00::/8' }).trustedProxies).toEqual(['127.0.0.1', '10.0.0.0/8', 'fd00::/8'])
})

test('mail comes in only where a domain for it is given, and then only from this machine', () => {
  expect(readConfig({ INBOUND_PORT: '25' }).inbound).toBeUndefined()
  expect(readConfig({ INBOUND_DOMAIN: 'Reply.example.org' }).inbound).toEqual({ domain: 'reply.example.org', host: '127.0.0.1', port: 2525, tls: undefined, proxies: [] })
  expect(readConfig({ INBOUND_DOMAIN: 'reply.example.org', INBOUND_TLS_CERT: '/c', INBOUND_TLS_KEY: '/k', INBOUND_PROXIES: '10.0.0.5 ::1' }).inbound).toMatchObject({
    tls: { certificate: '/c', key: '/k' },
    proxies: ['10.0.0.5', '::1'],
  })
})

test.each([
  [{ INBOUND_DOMAIN: 'no domain' }, 'INBOUND_DOMAIN is a domain such as reply.kring.example.org.'],
  [{ INBOUND_DOMAIN: 'reply.example.org', INBOUND_TLS_CERT: '/c' }, 'INBOUND_TLS_CERT and INBOUND_TLS_KEY go together.'],
  [{ INBOUND_PROXIES: '10.0.0.0/8' }, 'INBOUND_PROXIES is a list of addresses such as 127.0.0.1, 10.0.0.5.'],
  [{ PORT: 'http' }, 'PORT is a number from 0 to 65535.'],
  [{ PORT: '70000' }, 'PORT is a number from 0 to 65535.'],
  [{ KRING_URL: 'kring.example.org' }, 'KRING_URL is an address such as https://kring.example.org.'],
  [{ KRING_URL: 'https://example.org/kring' }, 'KRING_URL is a host only: Kring can not live below a path.'],
  [{ DATABASE_URL: 'mysql://localhost' }, 'DATABASE_URL is an address such as postgres://name:password@server/kring.'],
  [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL is an address such as smtps://name:password@mail.example.org.'],
  [{ KRING_TRUSTED_PROXIES: '10.0.0.0/33' }, 'KRING_TRUSTED_PROXIES is a list of addresses or ranges such as 127.0.0.1, 10.0.0.0/8.'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is trace, debug, info, warn, error, fatal or silent.'],
  [{ PORT: '-1', LOG_LEVEL: 'loud' }, 'PORT is a number from 0 to 65535.\nLOG_LEVEL is trace, debug, info, warn, error, fatal or silent.'],
])('%o is refused with a sentence', (environment, sentence) => {
  expect(() => readConfig(environment as Record<string, string>)).toThrow(new CannotStart(sentence))
})
