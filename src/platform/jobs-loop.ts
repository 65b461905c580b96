import type { Log } from './log.ts'

export type Loop = {
  /** Asks for a round soon, instead of at the next regular moment. */
  wake: () => void
  /** Settles when the round that is under way has ended. */
  stop: () => Promise<void>
}

// Many things that happen at once are handled in one round.
const breathMs = 200

/**
 * Does a piece of work again and again: for as long as it says that there may be more, when woken, and every `everyMs`
 * because a wake-up can get lost. Work that fails is tried again at the next moment.
 */
export const startLoop = ({ name, log, everyMs, work }: { name: string; log: Log; everyMs: number; work: () => Promise<boolean> }): Loop => {
  const stopping = new AbortController()
  let woken = false
  let endRest = () => {}

  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      endRest = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const round = async () => {
    try {
      return await work()
    } catch (error) {
      log.warn({ error, loop: name }, 'work failed, and is tried again')
      return false
    }
  }

  const running = (async () => {
    while (!stopping.signal.aborted) {
      woken = false
      if ((await round()) || stopping.signal.aborted) continue
      if (!woken) await rest(everyMs)
      if (woken && !stopping.signal.aborted) await rest(breathMs)
    }
  })()

  return {
    wake: () => {
      if (woken) return
      woken = true
      endRest()
    },
    stop: async () => {
      stopping.abort()
      endRest()
      await running
    },
  }
}
