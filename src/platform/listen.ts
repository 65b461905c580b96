import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Env } from './env.ts'
import { CannotStart } from './cannot-start.ts'
import type { Config } from './config.ts'

/** How long answers that are under way may take when we stop. Live pages never end; they come back by themselves. */
const patienceMs = 1000

export type Listening = { port: number; stop: () => Promise<void> }

export async function listen(app: Hono<Env>, { port, host }: Pick<Config, 'port' | 'host'>): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw new CannotStart(sentence(cause as NodeJS.ErrnoException, port, host), { cause })
  }
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const impatient = setTimeout(() => server.closeAllConnections(), patienceMs)
      await closed
      clearTimeout(impatient)
    },
  }
}

function sentence({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Start with another one: PORT=${port + 1} npm start`
  if (code === 'EACCES') return `Port ${port} is not ours to take. Start with another one: PORT=${port + 3000} npm start`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST is ${host}, and that is not an address of this machine.`
  return message
}
