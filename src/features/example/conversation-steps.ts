import { type Place, deleteContribution, editContribution, markHelpful, moveReadingMark } from '../contributions/index.ts'
import type { Calendar } from './calendar.ts'
import type { ExampleMoment, ExampleTalk, Handle, Key } from './shape.ts'
import { type Conversation, type Stage, type Step, done } from './stage.ts'

type Said = ExampleMoment & { key: Key; person: Handle; text?: string; helpfulTo?: Handle[] } & Pick<ExampleTalk, 'slip' | 'takenAway'>

const minuteMs = 60_000

/**
 * Somebody says something, having read what was said before it; a slip of the pen is put right and those whom it helped say so,
 * all within the hour.
 */
export const saying = (said: Said, conversation: Conversation, calendar: Calendar, write: (stage: Stage, now: Date) => Promise<number>): Step[] => {
  const at = calendar.moment(said, said.key)
  const after = (minutes: number) => new Date(at.getTime() + minutes * minuteMs)
  return [
    {
      at,
      play: async (stage, now) => {
        stage.say(conversation, said.key, await write(stage, now))
        await readTo(stage, said.person, conversation, now)
      },
    },
    ...(said.slip ? [puttingRight(said, after(2))] : []),
    ...(said.helpfulTo ?? []).map((person, index) => thanking(said, person, after(4 * (index + 1)))),
    ...(said.takenAway ? [takingAway(said, calendar.moment(said.takenAway))] : []),
  ]
}

/** Reads what was said there until now. */
export const readTo = async (stage: Stage, reader: Handle, conversation: Conversation, now: Date): Promise<void> => {
  const last = stage.lastSaid(conversation)
  if (last !== undefined) await moveReadingMark(stage.trx, stage.person(reader), placeOf(stage, conversation), last, now)
}

const placeOf = ({ id }: Stage, conversation: Conversation): Place =>
  'circle' in conversation ? { circleId: id(conversation.circle) } : { questionId: id(conversation.question) }

/** What somebody types at first, before they see the slip in it. */
export const typed = ({ text, slip }: ExampleTalk): string => (slip ? text.replace(slip.text, slip.typed) : text)

const puttingRight = ({ key, person, text = '' }: Said, at: Date): Step => ({
  at,
  play: async (stage, now) => {
    await done(editContribution(stage.trx, stage.person(person), stage.id(key), { text, worked: '', didNotWork: '', version: 1 }, now))
  },
})

const thanking = ({ key }: Said, thankful: Handle, at: Date): Step => ({
  at,
  play: async ({ trx, person, id }, now) => {
    await done(markHelpful(trx, person(thankful), id(key), now))
  },
})

const takingAway = ({ key, person }: Said, at: Date): Step => ({
  at,
  play: async (stage, now) => {
    await done(deleteContribution(stage.trx, stage.person(person), stage.id(key), now))
  },
})
