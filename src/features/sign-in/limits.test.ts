import { beforeEach, describe, expect, it } from 'vitest'
import { networkOf } from '../../platform/attempts.ts'
import { testProduct } from '../../testing.ts'
import { linksPerMailbox, linksPerNetwork } from './limits.ts'

const product = await testProduct({ trustedProxies: ['10.0.0.1'] })
await product.db.insertInto('communities').values({ name: 'Leren', joining: 'open' }).execute()
beforeEach(() => product.db.deleteFrom('rateLimits').execute())

let people = 0
const ask = async (from: string, options: { address?: string; forwarded?: string } = {}) => {
  const address = options.address ?? `somebody-${(people += 1)}@example.org`
  const headers = { origin: 'http://localhost:3000', ...(options.forwarded && { 'x-forwarded-for': options.forwarded }) }
  const body = new URLSearchParams({ address })
  const answer = await product.app.request('http://localhost:3000/sign-in', { method: 'POST', body, headers }, { incoming: { socket: { remoteAddress: from } } })
  return answer.status
}
const askUntilRefused = async (once: (time: number) => Promise<number>, times: number) => {
  for (let time = 0; time < times; time += 1) expect(await once(time)).toBe(303)
  return once(times)
}

describe('asking for links', () => {
  it('stops for a mailbox after a few, wherever they are asked from', async () => {
    expect(await askUntilRefused((time) => ask(`192.0.2.${time}`, { address: 'anouk@example.org' }), linksPerMailbox.times)).toBe(429)
    expect(await ask('192.0.2.1', { address: 'bas@example.org' })).toBe(303)
  })

  it('stops for a network after many, whatever it says of itself in a forwarding header', async () => {
    expect(await askUntilRefused((time) => ask('198.51.100.7', { forwarded: `203.0.113.${time}, 10.0.0.1` }), linksPerNetwork.times)).toBe(429)
    expect(await ask('198.51.100.8')).toBe(303)
  })

  it('is counted by what a trusted proxy adds, not by what the asker put before that', async () => {
    expect(await askUntilRefused((time) => ask('10.0.0.1', { forwarded: `203.0.113.${time}, 198.51.100.7` }), linksPerNetwork.times)).toBe(429)
    expect(await ask('10.0.0.1', { forwarded: '198.51.100.9' })).toBe(303)
  })

  it('counts many at once as many', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('198.51.100.7', { address: 'anouk@example.org' })))
    expect(answers.filter((status) => status === 303)).toHaveLength(linksPerMailbox.times)
  })
})

it.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::99', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['192.0.2.4', '192.0.2.4'],
  ['unknown', 'unknown'],
])('%s belongs to the network %s', (address, network) => expect(networkOf(address)).toBe(network))
