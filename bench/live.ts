import { once } from 'node:events'
import { Agent, type IncomingMessage, get } from 'node:http'

export type Delivery = { p50: number; p99: number; slowest: number }

/** Opens that many live pages, writes once, and answers how long after the write was begun each of them heard of it, in milliseconds. */
export const measureDelivery = async (liveUrl: string, pages: number, write: () => Promise<unknown>, whileOpen: () => void): Promise<Delivery> => {
  const agent = new Agent({ keepAlive: false, maxSockets: Infinity })
  const heard: Promise<number>[] = []
  const streams = await Promise.all(
    Array.from({ length: pages }, async () => {
      const { stream, firstEvent } = await openLivePage(liveUrl, agent)
      heard.push(firstEvent)
      return stream
    }),
  )
  // Whatever the streams begin with has been said by then.
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  const began = performance.now()
  await write()
  const times = (await Promise.all(heard)).map((at) => at - began).sort((one, other) => one - other)
  whileOpen()
  for (const stream of streams) stream.destroy()
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  return { p50: at(0.5), p99: at(0.99), slowest: at(1) }
}

const openLivePage = async (url: string, agent: Agent) => {
  const stream = get(url, { agent, headers: { accept: 'text/event-stream' } })
  const [response] = (await once(stream, 'response')) as [IncomingMessage]
  if (response.statusCode !== 200) throw new Error(`a live page answered ${response.statusCode}`)
  const { promise: firstEvent, resolve } = Promise.withResolvers<number>()
  response.setEncoding('utf8').on('data', (text: string) => /^data: .*contribution\.written/m.test(text) && resolve(performance.now()))
  // We are the ones who end it.
  stream.on('error', () => {})
  return { stream, firstEvent }
}
