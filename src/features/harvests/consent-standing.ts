import type { Person } from '../../platform/person.ts'
import type { Answer } from './forms.ts'

/** Whoever wrote a contribution that a passage cites, and what they said about that. */
export type Cited = {
  personId: number
  person: Person
  /** Erased themselves. */
  hasLeft: boolean
  /** Empty: not asked yet. */
  askedAt: Date | null
  answer: Answer | null
}

export const answerDays = 7
export const answerMs = answerDays * 86_400_000

/** How a passage stands: it goes in, with these people named or not; it stays out; or it waits for these people. */
export type Standing =
  | { state: 'in'; cites: { personId: number; named: boolean }[] }
  | { state: 'out'; because: Cited[] }
  | { state: 'waiting'; for: Cited[] }

/** When silence of seven days has become "without my name". Who erased themselves is not waited for. */
const mayBeSilent = (cited: Cited, now: Date) =>
  cited.hasLeft || (cited.askedAt !== null && now.getTime() - cited.askedAt.getTime() >= answerMs)

/**
 * One "no" keeps a passage out, whatever others say: its wording rests on all of them. Nobody is named who did not say so,
 * nor after they left.
 */
export const standingOf = (cited: Cited[], now: Date): Standing => {
  const refusals = cited.filter(({ answer }) => answer === 'no')
  if (refusals.length) return { state: 'out', because: refusals }
  const silent = cited.filter((one) => one.answer === null && !mayBeSilent(one, now))
  if (silent.length) return { state: 'waiting', for: silent }
  return { state: 'in', cites: cited.map((one) => ({ personId: one.personId, named: one.answer === 'named' && !one.hasLeft })) }
}

/** Each of them once, in order. */
export const onlyOnce = <Somebody extends { personId: number }>(people: Somebody[]): Somebody[] => [
  ...new Map(people.map((person) => [person.personId, person])).values(),
]

/** Everyone who is still waited for before these passages can be published, each once. */
export const waitedFor = (passages: { cited: Cited[] }[], now: Date): Cited[] =>
  onlyOnce(passages.flatMap(({ cited }) => {
    const standing = standingOf(cited, now)
    return standing.state === 'waiting' ? standing.for : []
  }))
