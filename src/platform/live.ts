import { answerRefusal } from './answer.tsx'
import type { Deps } from './deps.ts'
import type { Ask } from './env.ts'
import { id } from './fields.ts'
import type { Hub } from './hub.ts'
import { type Feed, createFeed } from './live-feed.ts'
import { createStream } from './live-stream.ts'
import { type Topic, newestEventId } from './live-topic.ts'
import { missing } from './refusal.ts'
import { stillIn } from './session.ts'

export { newestEventAtQuestion, newestEventId, newestEventIn } from './live-topic.ts'
export type { Topic } from './live-topic.ts'

const feedsByHub = new WeakMap<Hub, Map<string, Feed>>()

/**
 * Answers a request with what happens in a topic, as server-sent events, from where this reader was. Ends when they may no longer
 * read it: `mayStillRead` is asked at the start, after what narrows the readership, and now and then.
 */
export const liveStream = async (c: Ask, deps: Deps, topic: Topic, mayStillRead: () => Promise<boolean>): Promise<Response> => {
  const { viewer } = c.var
  const mayHear = async () => (await stillIn(deps.db, [viewer], deps.clock()))(viewer) && mayStillRead()
  const stream = createStream(feedOf(deps, topic), viewer, mayHear)
  // Asked once this stream hears what happens: whoever loses their right from here on is told apart.
  if (!(await mayStillRead())) {
    stream.end()
    return answerRefusal(c, missing)
  }
  void stream.begin(placeOf(c) ?? (await newestEventId(deps.db, topic)))
  return c.body(stream.body, 200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    // Some proxies hold answers back until they are complete.
    'x-accel-buffering': 'no',
  })
}

/** Ends all streams of this process, when it stops. Readers come back by themselves, elsewhere or later. */
export const endLiveStreams = (hub: Hub): void => {
  for (const feed of feedsByHub.get(hub)?.values() ?? []) feed.end()
}

/** The one feed of a topic in this process. It goes when nobody follows the topic any more. */
const feedOf = (deps: Deps, topic: Topic): Feed => {
  const feeds = feedsByHub.get(deps.hub) ?? new Map<string, Feed>()
  feedsByHub.set(deps.hub, feeds)
  const key = `${topic.of}:${topic.id}`
  const feed = feeds.get(key) ?? createFeed(deps, topic, () => feeds.delete(key))
  feeds.set(key, feed)
  return feed
}

/** Behind the last event that reached this reader, or the one that their page was drawn with. */
const placeOf = (c: Ask): number | undefined => {
  const given = c.req.header('last-event-id') || c.req.query('after')
  return given === '0' ? 0 : id.safeParse(given).data
}
