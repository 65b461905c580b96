import type { Transaction } from '../../platform/database.ts'
import { type Refusal, isRefusal } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import type { Handle, Key } from './shape.ts'

/** Where something is said, by its name in the story. */
export type Conversation = { question: Key } | { circle: Key }

/** Where the story is played: who can act, and what is there by now. */
export type Stage = {
  trx: Transaction
  person: (handle: Handle) => Member
  /** Remembers which row something of the story became. */
  keep: (key: Key, id: number) => void
  id: (key: Key) => number
  /** The same for what is said somewhere, which is then the last that was said there. */
  say: (conversation: Conversation, key: Key, id: number) => void
  lastSaid: (conversation: Conversation) => number | undefined
}

/** Something that happens in the story, by the function by which it happens in earnest. */
export type Step = { at: Date; play: (stage: Stage, now: Date) => Promise<void> }

export const emptyStage = (trx: Transaction, people: ReadonlyMap<Handle, Member>): Stage => {
  const ids = new Map<Key, number>()
  const last = new Map<Key, number>()
  return {
    trx,
    person: (handle) => known(people, handle),
    keep: (key, id) => void ids.set(key, id),
    id: (key) => known(ids, key),
    say: (conversation, key, id) => {
      ids.set(key, id)
      last.set(nameOf(conversation), id)
    },
    lastSaid: (conversation) => last.get(nameOf(conversation)),
  }
}

/** Plays steps in the order of time; those of one moment in the order in which they are told. */
export const play = async (stage: Stage, steps: Step[]): Promise<void> => {
  for (const step of steps.toSorted((one, other) => one.at.getTime() - other.at.getTime())) await step.play(stage, step.at)
}

/** In the story nobody does what they may not: a refusal is a fault in it. */
export const done = async <Result>(result: Promise<Result | Refusal>): Promise<Exclude<Result, Refusal>> => {
  const outcome = await result
  if (isRefusal(outcome)) throw new Error(`The example community does what is refused: ${JSON.stringify(outcome)}`)
  return outcome as Exclude<Result, Refusal>
}

const nameOf = (conversation: Conversation): Key => ('circle' in conversation ? conversation.circle : conversation.question)

const known = <Value>(map: ReadonlyMap<string, Value>, name: string): Value => {
  const value = map.get(name)
  if (value === undefined) throw new Error(`The example community does not know ${name} yet.`)
  return value
}
