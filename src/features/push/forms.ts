import { isIP } from 'node:net'
import { z } from 'zod'

const wrong = { params: { message: { key: 'push.wrong' } } } as const

/** Push services have names; an address without one would be somewhere inside a network. */
const isPublicService = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, port } = new URL(address)
  return protocol === 'https:' && port === '' && username === '' && hostname.includes('.') && !hostname.startsWith('[') && isIP(hostname) === 0 && !/\.(local|localhost|internal|lan|home|arpa)$/i.test(hostname)
}

/** As a browser makes it: PushSubscription.toJSON(). */
export const subscriptionInput = z.object({
  endpoint: z.string().max(1_000).refine(isPublicService, wrong),
  keys: z.object({
    p256dh: z.string().refine((key) => Buffer.from(key, 'base64url').length === 65, wrong),
    auth: z.string().refine((key) => Buffer.from(key, 'base64url').length === 16, wrong),
  }),
})
export type SubscriptionInput = z.output<typeof subscriptionInput>

export const nothing = z.object({})
