import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Deps } from './deps.ts'
import type { Member } from './viewer.ts'

const writeLimits = new WeakMap<Deps['settings'], RateLimiterMemory>()

const allowed = async (limiter: RateLimiterMemory, key: string): Promise<boolean> => {
  try {
    await limiter.consume(key)
    return true
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return false
    throw refused
  }
}

/** Counts one write of a person's, however they come in; false when there were too many in this minute. */
export const mayWriteNow = async ({ settings }: Deps, viewer: Member): Promise<boolean> => {
  let limiter = writeLimits.get(settings)
  if (!limiter) writeLimits.set(settings, (limiter = new RateLimiterMemory({ points: settings.writesPerMinute, duration: 60 })))
  return allowed(limiter, String(viewer.personId))
}
