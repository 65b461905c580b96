import type { Candidate, Evidence } from '../../src/features/invitations/rules.ts'
import { limits } from '../../src/features/invitations/rules.ts'
import { type Chance, chanceFrom, oneByWeight } from './chance.ts'
import { type Member, assumptions, topicWeights } from './community.ts'
import type { Way } from './ways-of-asking.ts'

/** How many are asked at once, and once more a day later where fewer than three came. The same for every way. */
const askedAtOnce = 5
const wantedPeople = 3
const withinDays = 2

/** One that was asked, when, and whether it led to something. */
type Asking = { day: number; yes: boolean }
type Person = Member & { askings: Asking[]; time: number; brought: Map<number, number>; asked: Map<number, number>; askedToKnown: boolean }

export type Year = { questions: number; reached: number; requests: number[]; knowing: number; everAsked: number }

/** A year of questions in a community that asks in this way. The questions, and what chance does to each answer, are the same for every way. */
export const playYear = (members: Member[], way: Way, seed: number): Year => {
  const people = members.map((member): Person => ({ ...member, askings: [], time: member.perWeek, brought: new Map(), asked: new Map(), askedToKnown: false }))
  const questionsOf = chanceFrom(seed)
  const topicsAsked = new Map<number, Set<number>>()
  let [questions, reached] = [0, 0]
  for (let day = 0; day < assumptions.days; day++) {
    for (const person of people) person.time = Math.min(2 * person.perWeek, person.time + person.perWeek / 7)
    for (let count = 0; count < assumptions.questionsPerDay; count++) {
      const topic = oneByWeight(topicWeights, questionsOf)
      const asker = questionsOf.below(people.length)
      topicsAsked.set(topic, (topicsAsked.get(topic) ?? new Set()).add(asker))
      const came = ask(people, { number: questions, topic, asker, day }, way, seed)
      people[asker]!.asked.set(topic, day)
      questions += 1
      if (came >= wantedPeople) reached += 1
    }
  }
  const knowing = people.filter(({ id, knows }) => [...knows].some((topic) => [...(topicsAsked.get(topic) ?? [])].some((asker) => asker !== id)))
  return { questions, reached, requests: knowing.map(({ askings }) => askings.length), knowing: knowing.length, everAsked: knowing.filter(({ askedToKnown }) => askedToKnown).length }
}

type Question = { number: number; topic: number; asker: number; day: number }

/** Answers how many people came within two days. */
const ask = (people: Person[], question: Question, way: Way, seed: number): number => {
  const chance = chanceFrom(seed * 31 + question.number)
  const came = new Set<number>()
  const there = new Set([question.asker])
  for (let count = chance.times(assumptions.unaskedPerQuestion); count > 0; count--) comesUnasked(people, question, chance, came, there)
  for (const round of [0, 1]) {
    if (round > 0 && came.size >= wantedPeople) break
    const day = question.day + round
    const chosen = way.choose({
      lived: candidates(people, question, there, day, 'lived'),
      has: candidates(people, question, there, day, 'has'),
      anyone: () => people.map(({ id }) => id).filter((id) => !there.has(id)),
      most: askedAtOnce,
      seed: `${question.number}:${day}`,
      chance,
    })
    for (const id of chosen) {
      there.add(id)
      if (saysYes(people[id]!, question, day, withinDays - round, chanceFrom(seed * 131 + question.number * 2_003 + id))) came.add(id)
    }
  }
  return came.size
}

const comesUnasked = (people: Person[], { topic, day }: Question, chance: Chance, came: Set<number>, there: Set<number>) => {
  const able = people.filter(({ id, knows, struggles, time }) => !there.has(id) && time >= 1 && (knows.has(topic) || struggles.has(topic)))
  const one = able[chance.below(able.length)]
  if (!one) return
  came.add(one.id)
  there.add(one.id)
  takesPart(one, topic, day)
}

const takesPart = (person: Person, topic: number, day: number) => {
  person.time = Math.max(0, person.time - 1)
  if (person.knows.has(topic)) person.brought.set(topic, day)
}

const saysYes = (person: Person, { topic }: Question, day: number, daysLeft: number, chance: Chance): boolean => {
  const lately = person.askings.filter((asking) => day - asking.day <= limits.latelyDays).length
  const isTheirs = person.knows.has(topic) || person.struggles.has(topic)
  if (person.knows.has(topic)) person.askedToKnown = true
  const hasTime = person.time >= 1 || chance.happens(assumptions.withoutTime)
  const isHere = !chance.happens(assumptions.awayShare)
  const willing = chance.happens(person.willing * assumptions.tiredPerAsking ** lately)
  const takesDays = -assumptions.answerDays * Math.log(1 - chance.next())
  const yes = isTheirs && hasTime && isHere && willing
  person.askings.push({ day, yes })
  if (yes) takesPart(person, topic, day)
  return yes && takesDays <= daysLeft
}

/** Everybody of whom anything can be seen that has to do with it. */
const candidates = (people: Person[], question: Question, there: Set<number>, day: number, side: 'lived' | 'has'): Candidate[] =>
  people.flatMap((person) => {
    const evidence = there.has(person.id) ? [] : side === 'lived' ? livedThrough(person, question.topic) : hasToo(person, question.topic)
    return evidence.length ? [candidate(person, evidence, question, day)] : []
  })

const livedThrough = ({ teaches, brought }: Person, topic: number): Evidence[] => {
  const evidence: Evidence[] = []
  const taught = teaches.get(topic)
  if (taught !== undefined) evidence.push({ kind: 'teach', likeness: taught })
  if (brought.has(topic)) evidence.push({ kind: 'experience', likeness: 0.8 })
  return evidence
}

const hasToo = ({ learns, asked }: Person, topic: number): Evidence[] => {
  const evidence: Evidence[] = []
  const learned = learns.get(topic)
  if (learned !== undefined) evidence.push({ kind: 'learn', likeness: learned })
  if (asked.has(topic)) evidence.push({ kind: 'question', likeness: 0.8 })
  return evidence
}

const candidate = (person: Person, evidence: Evidence[], { asker }: Question, day: number): Candidate => {
  const lately = person.askings.filter((asking) => day - asking.day <= limits.latelyDays)
  const open = lately.filter((asking) => !asking.yes && day - asking.day <= limits.openDays)
  const last = open.at(-1)
  return {
    personId: person.id,
    evidence,
    organisationIds: [person.organisation],
    known: person.known.has(asker),
    busy: false,
    askedLately: lately.length,
    open: open.length,
    lastOpenDays: last && day - last.day,
    everAsked: person.askings.length > 0,
  }
}
