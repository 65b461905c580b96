import { type Candidate, fitOf, propose } from '../../src/features/invitations/rules.ts'
import type { Chance } from './chance.ts'

/** What whoever asks has to go by. Everybody who takes part already or was asked is left out. */
export type Choice = {
  lived: Candidate[]
  has: Candidate[]
  /** The ids of everybody, whether anything is known of them or not. */
  anyone: () => number[]
  /** How many to ask now. */
  most: number
  seed: string
  chance: Chance
}

/** A way to choose whom to ask; all ways see the same of people, and may ask equally many. */
export type Way = { name: string; choose: (choice: Choice) => number[] }

/** By the rules that serve people: the same code. */
const ours: Way = {
  name: 'our rules',
  choose: ({ lived, has, most, seed }) => {
    const first = propose(lived, seed).map(({ personId }) => personId)
    const second = propose(has.filter(({ personId }) => !first.includes(personId)), seed).map(({ personId }) => personId)
    return inTurns(first, second, most)
  },
}

const random: Way = {
  name: 'random asking',
  choose: ({ anyone, most, chance }) => {
    const people = anyone()
    const chosen = new Set<number>()
    while (chosen.size < Math.min(most, people.length)) chosen.add(people[chance.below(people.length)]!)
    return [...chosen]
  },
}

/** Those of whom most is known, every time: what people do who look for the expert. */
const best: Way = {
  name: 'always the best expert',
  choose: ({ lived, has, most }) => {
    const byFit = (candidates: Candidate[]) =>
      candidates
        .map(({ personId, evidence }) => ({ personId, fit: fitOf(evidence) * (1 + 0.2 * evidence.filter(({ kind }) => kind === 'experience').length) }))
        .sort((one, other) => other.fit - one.fit || one.personId - other.personId)
        .map(({ personId }) => personId)
    const first = byFit(lived).slice(0, most)
    return inTurns(first, byFit(has).filter((id) => !first.includes(id)), most)
  },
}

export const ways: Way[] = [ours, random, best]

/** From two lists in turns, the rest of the longer one after that. */
const inTurns = (first: number[], second: number[], most: number): number[] =>
  Array.from({ length: Math.max(first.length, second.length) }, (_, at) => [first[at], second[at]].flatMap((id) => (id === undefined ? [] : [id])))
    .flat()
    .slice(0, most)
