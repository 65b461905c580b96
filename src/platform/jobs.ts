import { type Consumer, consumeSome, passOverHistory } from './consume.ts'
import type { Deps } from './deps.ts'
import { type Loop, startLoop } from './jobs-loop.ts'
import { type Schedule, startSchedules } from './jobs-schedule.ts'
import { sweeping } from './jobs-sweep.ts'

/** Events announce themselves; a look now and then finds those whose announcement got lost. */
const everyMs = 3_000

/** Work that is looked for again and again: each round does a piece of it, and answers whether there may be more. */
export type Round = { name: string; work: (deps: Deps) => Promise<boolean> }

/** Does all that follows from what happened, and all that time asks for. Every process may: they share the work. */
export const startWorkers = async (deps: Deps, work: { consumers: Consumer[]; schedules: Schedule[]; rounds?: Round[] }): Promise<{ stop: () => Promise<void> }> => {
  await passOverHistory(deps.db, work.consumers.map(({ name }) => name))
  const stopSchedules = await startSchedules(deps, [...work.schedules, sweeping])
  const start = (name: string, round: () => Promise<boolean>): Loop => startLoop({ name, log: deps.log, everyMs, work: round })
  const loops = [
    ...work.consumers.map((consumer) => start(consumer.name, () => consumeSome(deps, consumer))),
    ...(work.rounds ?? []).map(({ name, work: round }) => start(name, () => round(deps))),
  ]
  const stopListening = deps.hub.listen(() => loops.forEach(({ wake }) => wake()))
  return {
    stop: async () => {
      stopListening()
      await Promise.all([stopSchedules(), ...loops.map(({ stop }) => stop())])
    },
  }
}
