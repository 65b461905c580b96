import type { Deps } from './deps.ts'
import { houseTopic } from './events.ts'
import { everything } from './hub.ts'

/**
 * What was read or drawn a moment ago and holds for everybody who may see it. Each thing has a stamp that is read from the database with
 * every request, the newest event at a question, say: under another stamp it is read or drawn anew, in whichever process it
 * changed. What stamps do not tell (a name, an organisation) empties the memory when it is heard of, and nothing is
 * remembered for longer than a minute, for pages say how long ago things were. Whether somebody may see it is never asked here.
 */
export type Memory = {
  recall: <Value>(key: string, stamp: number) => Value | undefined
  remember: <Value>(key: string, stamp: number, value: Value) => Value
  /** Both: what is remembered, or else what `make` makes. Who asks while it is being made waits for it. */
  once: <Value>(key: string, stamp: number, make: () => Value) => Value
}

type Remembered = { stamp: number; value: unknown; until: number }

const rememberedForMs = 60_000
const mostThings = 10_000

export const createMemory = ({ hub, clock, settings }: Pick<Deps, 'hub' | 'clock' | 'settings'>): Memory => {
  const things = new Map<string, Remembered>()
  const mayRemember = () => settings.keepsPages && hub.hears()
  // What happens at a question, in a circle or to a harvest has an event there, and so another stamp.
  hub.listen((topics) => {
    if (topics.has(houseTopic) || topics.has(everything)) things.clear()
  })

  const recall = <Value>(key: string, stamp: number) => {
    const thing = things.get(key)
    if (!thing || thing.stamp !== stamp || thing.until <= clock().getTime() || !mayRemember()) return undefined
    return thing.value as Value
  }

  const remember = <Value>(key: string, stamp: number, value: Value): Value => {
    if (!mayRemember()) return value
    // Cheaper than to know which one was used last.
    if (things.size >= mostThings) things.clear()
    const thing = { stamp, value, until: clock().getTime() + rememberedForMs }
    things.set(key, thing)
    // What failed is tried again by the next who asks.
    if (value instanceof Promise) value.catch(() => things.get(key) === thing && things.delete(key))
    return value
  }

  const once = <Value>(key: string, stamp: number, make: () => Value): Value => {
    const known = recall<Value>(key, stamp)
    return known === undefined ? remember(key, stamp, make()) : known
  }

  return { recall, remember, once }
}

/** Remembers nothing. */
export const noMemory: Memory = { recall: () => undefined, remember: (_key, _stamp, value) => value, once: (_key, _stamp, make) => make() }
