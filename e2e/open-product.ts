import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import type { Settings } from '../src/platform/deps.ts'
import { type TestProduct, testProduct } from '../src/testing.ts'

/** The whole product at an address that a browser can open, with nobody in it. */
export const openProduct = async (settings: Partial<Settings> = {}): Promise<TestProduct & { address: string }> => {
  // The port is known before the product is made, because the product must know its own address.
  const open: { product?: TestProduct } = {}
  const server = serve({ fetch: (request, env) => open.product!.app.fetch(request, env), port: 0, hostname: 'localhost' })
  await new Promise<void>((resolve) => server.once('listening', () => resolve()))
  const address = `http://localhost:${(server.address() as AddressInfo).port}`
  const product = await testProduct({ url: address, ...settings })
  open.product = product
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve))
  })
  return { ...product, address }
}
