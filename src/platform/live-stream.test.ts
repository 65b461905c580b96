import { describe, expect, it } from 'vitest'
import type { Listener, Message } from './live-listener.ts'
import { createStream } from './live-stream.ts'
import { readLive } from './testing-live.ts'
import { visitor } from './viewer.ts'

/** A log that is told by hand, so that every moment at which something can happen comes up. */
const toldByHand = () => {
  const log: Message[] = []
  let listener: Listener | undefined
  const write = () => {
    const id = log.length + 1
    log.push({ id, bytes: new TextEncoder().encode(`id: ${id}\ndata: {"kind":"contribution.written"}\n\n`) })
  }
  return {
    write,
    tell: (from: number) => listener?.hear(log.slice(from)),
    /** What happens while the log is read, before and after its rows were chosen. */
    during: { choosing: () => {}, returning: () => {} },
    add: async (added: Listener) => void (listener = added),
    remove: () => {},
    async after(id: number) {
      this.during.choosing()
      const found = log.slice(id)
      this.during.returning()
      return found
    },
  }
}
const streamOf = (feed: ReturnType<typeof toldByHand>) => {
  const { body, begin } = createStream(feed, visitor, async () => true)
  void begin(0)
  return readLive(new Response(body))
}
const once = (act: () => void) => {
  let done = false
  return () => {
    if (!done) act()
    done = true
  }
}

describe('a reader who is catching up', () => {
  it('gets what happens just before the log is read once', async () => {
    const feed = toldByHand()
    feed.write()
    feed.during.choosing = once(() => {
      feed.write()
      feed.tell(1)
    })
    const live = streamOf(feed)
    expect((await live.take(2)).map(({ id }) => id)).toEqual([1, 2])
    feed.write()
    feed.tell(0)
    expect((await live.next())?.id).toBe(3)
  })

  it('misses nothing that happens just after the log was read', async () => {
    const feed = toldByHand()
    feed.write()
    feed.during.returning = once(() => {
      feed.write()
      feed.tell(1)
    })
    expect((await streamOf(feed).take(2)).map(({ id }) => id)).toEqual([1, 2])
  })
})
