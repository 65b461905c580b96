import { type Consumer, consumeSome, passOverHistory } from './consume.ts'
import type { Deps } from './deps.ts'
import { type Loop, startLoop } from './jobs-loop.ts'
import { type Schedule, startSchedules } from './jobs-schedule.ts'
import { sweeping } from './jobs-sweep.ts'

/** Events announce themselves; a look now and then finds those whose announcement got lost. */
const everyMs = 3_000

/**
 * Work that is looked for again and again, and when its topic is announced: each round does a piece of it, and answers whether there may
 * be more.
 */
export type Round = { name: string; topic: string; work: (deps: Deps) => Promise<boolean> }

/** Does all that follows from what happened, and all that time asks for. Every process may: they share the work. */
export const startWorkers = async (deps: Deps, work: { consumers: Consumer[]; schedules: Schedule[]; rounds?: Round[] }): Promise<{ stop: () => Promise<void> }> => {
  await passOverHistory(deps.db, work.consumers.map(({ name }) => name))
  const stopSchedules = await startSchedules(deps, [...work.schedules, sweeping])
  const start = (name: string, round: () => Promise<boolean>): Loop => startLoop({ name, log: deps.log, everyMs, work: round })
  const consuming = work.consumers.map((consumer) => start(consumer.name, () => consumeSome(deps, consumer)))
  const rounds = (work.rounds ?? []).map((round) => ({ topic: round.topic, loop: start(round.name, () => round.work(deps)) }))
  const stopListening = deps.hub.listen((topics) => {
    for (const { wake } of consuming) wake()
    for (const { topic, loop } of rounds) if (topics.has(topic)) loop.wake()
  })
  return {
    stop: async () => {
      stopListening()
      await Promise.all([stopSchedules(), ...[...consuming, ...rounds.map(({ loop }) => loop)].map(({ stop }) => stop())])
    },
  }
}
