import { type Feed, mostAtOnce } from './live-feed.ts'
import type { Listener, Message } from './live-listener.ts'
import type { Viewer } from './viewer.ts'

const encoder = new TextEncoder()
// Browsers wait this long before they come back after a broken line.
const hello = encoder.encode('retry: 1000\n\n')
const signOfLife = encoder.encode(':\n\n')
const roomBytes = 64 * 1024
/** Whoever is this far behind does not read; they can come back and resume. */
const mostBehindBytes = 1024 * 1024

/** One reader's stream of a feed: first what they missed, then what happens, each event once and in order. */
export const createStream = (feed: Pick<Feed, 'add' | 'remove' | 'after'>, viewer: Viewer, mayStillRead: Listener['mayStillRead']) => {
  let controller!: ReadableStreamDefaultController<Uint8Array>
  let open = true
  let last = 0
  let catchingUp = true
  let heardMeanwhile = false
  let madeRoom = () => {}

  const leave = () => {
    open = false
    feed.remove(listener)
    madeRoom()
  }
  const fail = (reason: unknown) => {
    if (open) controller.error(reason)
    leave()
  }
  const send = (bytes: Uint8Array) => {
    if (!open) return
    controller.enqueue(bytes)
    if (controller.desiredSize! < -mostBehindBytes) fail(new Error('too far behind'))
  }
  const tell = (messages: Message[]) => {
    for (const { id, bytes } of messages) {
      if (id <= last) continue
      last = id
      send(bytes)
    }
  }
  const listener: Listener = {
    viewer,
    mayStillRead,
    // What is heard while catching up stands in the database too, and is read from there.
    hear: (messages) => (catchingUp ? void (heardMeanwhile = true) : tell(messages)),
    beat: () => send(signOfLife),
    end: () => {
      if (open) controller.close()
      leave()
    },
  }
  const room = async () => {
    if (open && controller.desiredSize! <= 0) await new Promise<void>((resolve) => (madeRoom = resolve))
  }
  const catchUp = async () => {
    let more = true
    while (more) {
      heardMeanwhile = false
      const missed = await feed.after(last)
      // Asked after reading: what was written since somebody lost their right is not for them.
      if (missed.length && !(await mayStillRead())) return listener.end()
      for (const message of missed) {
        tell([message])
        await room()
      }
      more = open && (heardMeanwhile || missed.length === mostAtOnce)
    }
    catchingUp = false
  }

  const body = new ReadableStream<Uint8Array>(
    { start: (own) => void (controller = own), pull: () => madeRoom(), cancel: leave },
    new ByteLengthQueuingStrategy({ highWaterMark: roomBytes }),
  )
  const began = feed.add(listener)

  return {
    body,
    end: listener.end,
    /** Goes on behind an event. */
    begin: async (after: number): Promise<void> => {
      last = after
      send(hello)
      try {
        await began
        await catchUp()
      } catch (error) {
        fail(error)
      }
    },
  }
}
