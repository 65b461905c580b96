import { lookup } from 'node:dns'
import { request as requestOpenly } from 'node:http'
import { request } from 'node:https'
import { BlockList, type LookupFunction, isIP } from 'node:net'
import type { RequestDetails } from 'web-push'

/**
 * `taken` by the push service; the subscription is `gone`; `later` is what it said, or it was not reached; it `refused`; or it is
 * `unknown` whether it was taken.
 */
export type Answer = { outcome: 'taken' | 'gone' | 'later' | 'refused' | 'unknown'; problem?: string; retryAfterSeconds?: number }

const patienceMs = 15_000

/** Posts to a push service. The address came from a browser, so it leads nowhere inside our own network. */
export const postPush = ({ method, headers, body, endpoint }: RequestDetails, anywhere: boolean): Promise<Answer> =>
  new Promise((resolve) => {
    const url = new URL(endpoint)
    if (!anywhere && url.protocol !== 'https:') return resolve({ outcome: 'refused', problem: 'not over https' })
    const post = url.protocol === 'https:' ? request : requestOpenly
    let isConnected = false
    const sending = post(url, { method, headers: headers as Record<string, string>, timeout: patienceMs, agent: false, ...(!anywhere && { lookup: publicOnly }) }, (response) => {
      response.resume()
      resolve(answerOf(response.statusCode ?? 0, Number(response.headers['retry-after'])))
    })
    const connected = url.protocol === 'https:' ? 'secureConnect' : 'connect'
    sending.on('socket', (socket) => socket.once(connected, () => (isConnected = true)))
    sending.on('timeout', () => sending.destroy(new Error('no answer in time')))
    sending.on('error', ({ message: problem }) => resolve({ outcome: isConnected ? 'unknown' : 'later', problem }))
    sending.end(body ?? undefined)
  })

const answerOf = (status: number, retryAfter: number): Answer => {
  const problem = `it answered ${status}`
  if (status >= 200 && status < 300) return { outcome: 'taken' }
  if (status === 404 || status === 410) return { outcome: 'gone', problem }
  if (status === 429 || status >= 500) return { outcome: 'later', problem, ...(retryAfter > 0 && { retryAfterSeconds: retryAfter }) }
  return { outcome: 'refused', problem }
}

const inside = new BlockList()
for (const [network, bits] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['224.0.0.0', 3]] as const)
  inside.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [['::', 127], ['64:ff9b::', 96], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) inside.addSubnet(network, bits, 'ipv6')

/** Whether an address, as a name was found to have it, is somewhere inside a network. */
export const isInside = (address: string): boolean => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  return isIP(plain) === 0 || inside.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
}

/** Looked up and judged in one go, so that a name can't lead elsewhere a moment later. */
const publicOnly: LookupFunction = (name, options, found) =>
  lookup(name, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? []
    if (error || !first) return found(error ?? new Error('no such name'), '', 4)
    if (addresses.some(({ address }) => isInside(address))) return found(Object.assign(new Error('it leads inside'), { code: 'EACCES' }), '', 4)
    return options.all ? found(null, addresses) : found(null, first.address, first.family)
  })
