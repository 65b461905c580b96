import { BlockList, isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** The addresses and CIDR ranges of proxies that are believed. */
export const proxyList = (entries: string[]): BlockList => {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits) list.addSubnet(address, Number(bits), family)
    else list.addAddress(address, family)
  }
  return list
}

const bare = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/, '')

const isTrusted = (trusted: BlockList, address: string) => {
  const version = isIP(address)
  return version !== 0 && trusted.check(address, version === 6 ? 'ipv6' : 'ipv4')
}

/**
 * The address of whoever asks. A forwarding header is read from its right end and only as far as trusted proxies wrote it,
 * so that what a stranger puts in front of it changes nothing.
 */
export const addressOf = (c: Context, trusted: BlockList): string => {
  let address = 'unknown'
  try {
    address = bare(getConnInfo(c).remote.address ?? 'unknown')
  } catch {
    // A request that came over no socket, as in tests.
  }
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map(bare).filter(Boolean)
  while (hops.length && isTrusted(trusted, address)) address = hops.pop() ?? address
  return address
}
