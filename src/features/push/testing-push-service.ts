import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingHttpHeaders, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

export type Delivered = { path: string; headers: IncomingHttpHeaders; body: Buffer }

/** A push service on this machine, for as long as the test runs. It answers what `answer` says, 201 without it; 0 is a connection that breaks. */
export const startPushService = async (answer: (delivered: Delivered) => number | Promise<number> = () => 201): Promise<{ address: string; delivered: Delivered[] }> => {
  const delivered: Delivered[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const one = { path: request.url ?? '', headers: request.headers, body: await buffer(request) }
      delivered.push(one)
      const status = await answer(one)
      if (status === 0) response.destroy()
      else response.writeHead(status, status === 429 ? { 'retry-after': '120' } : {}).end()
    })()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, delivered }
}

/** The keys that a browser makes, and reading with them what was pushed (RFC 8291). */
export const browserKeys = () => {
  const own = createECDH('prime256v1')
  const p256dh = own.generateKeys()
  const auth = randomBytes(16)
  const read = (body: Buffer): unknown => {
    const [salt, length] = [body.subarray(0, 16), body[20]!]
    const sender = body.subarray(21, 21 + length)
    const derive = (secret: Buffer, salted: Buffer, info: Buffer | string, bytes: number) => Buffer.from(hkdfSync('sha256', secret, salted, info, bytes))
    const shared = derive(own.computeSecret(sender), auth, Buffer.concat([Buffer.from('WebPush: info\0'), p256dh, sender]), 32)
    const key = derive(shared, salt, 'Content-Encoding: aes128gcm\0', 16)
    const nonce = derive(shared, salt, 'Content-Encoding: nonce\0', 12)
    const sealed = body.subarray(21 + length)
    const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16))
    const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
    return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString())
  }
  return { keys: { p256dh: p256dh.toString('base64url'), auth: auth.toString('base64url') }, read }
}
