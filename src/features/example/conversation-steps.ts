import { markHelpful } from '../contributions/index.ts'
import type { Calendar } from './calendar.ts'
import type { ExampleMoment, Handle, Key } from './shape.ts'
import { type Stage, type Step, done } from './stage.ts'

type Said = ExampleMoment & { key: Key; person: Handle; helpfulTo?: Handle[] }

const thanksAfterMs = 4 * 60_000

/** Writing something, and the thanks of those whom it helped, within the hour. */
export const saying = (said: Said, calendar: Calendar, write: (stage: Stage, now: Date) => Promise<number>): Step[] => {
  const at = calendar.moment(said, said.key)
  const thanks = (said.helpfulTo ?? []).map((person, place) => ({
    at: new Date(at.getTime() + (place + 1) * thanksAfterMs),
    play: async ({ trx, person: member, id }: Stage, now: Date) => {
      await done(markHelpful(trx, member(person), id(said.key), now))
    },
  }))
  return [{ at, play: async (stage, now) => stage.keep(said.key, await write(stage, now)) }, ...thanks]
}
