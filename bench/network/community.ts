import { type Chance, oneByWeight } from './chance.ts'

/*
 * What is taken to be so. None of it is measured in a real community; each is on the careful side, and changing any of them by a half changes the
 * figures and not their order (npm run bench:network -- --seed <other> makes another community).
 *
 * - 2,000 people in 80 organisations of uneven size, 200 topics, some asked ten times as often as others.
 * - Most people know two to four topics; one in thirty knows ten to eighteen, and those are who everybody thinks of first. Everybody struggles
 *   with one to three.
 * - Of what somebody knows, six in ten stand in their profile; of what they struggle with, half. And words deceive: per topic some people look as if they
 *   knew it and don't.
 * - Time is scarce: from one question in a month to one in a week, saved up for two weeks at most. Who has no time left still answers one in ten times.
 * - Whoever was asked often in a month answers less: each time a sixth less.
 * - A quarter is away at any moment. An answer takes a day on average.
 * - Without being asked, now and then somebody who knows it or has it comes along: one in two questions.
 */
export const assumptions = {
  people: 2_000,
  organisations: 80,
  topics: 200,
  questionsPerDay: 8,
  days: 365,
  shareOfManySided: 1 / 30,
  knowledgeInProfile: 0.6,
  strugglesInProfile: 0.5,
  deceivedPerTopic: 12,
  awayShare: 0.25,
  answerDays: 0.9,
  tiredPerAsking: 5 / 6,
  withoutTime: 0.1,
  unaskedPerQuestion: 0.5,
} as const

export type Member = {
  id: number
  organisation: number
  /** Whom they know. */
  known: Set<number>
  /** Topics that they lived through, and those that they struggle with: hidden. */
  knows: Set<number>
  struggles: Set<number>
  /** What can be seen of it by topic, as a likeness from 0 to 1. */
  teaches: Map<number, number>
  learns: Map<number, number>
  /** How readily they say yes when it is about something of theirs. */
  willing: number
  /** Questions that they have time for in a week. */
  perWeek: number
}

/** A topic is asked about as often as 1 / (its rank + 10): the first about twenty times as often as the last. */
export const topicWeights = Array.from({ length: assumptions.topics }, (_, rank) => 1 / (rank + 10))

export const makeCommunity = (chance: Chance): Member[] => {
  const sizes = Array.from({ length: assumptions.organisations }, (_, rank) => 1 / (rank + 5))
  const members = Array.from({ length: assumptions.people }, (_, id): Member => {
    const manySided = chance.happens(assumptions.shareOfManySided)
    const knows = topics(manySided ? 10 + chance.below(9) : 1 + chance.times(2), chance)
    const struggles = topics(1 + chance.below(3), chance).difference(knows)
    return {
      id,
      organisation: oneByWeight(sizes, chance),
      known: new Set(),
      knows,
      struggles,
      teaches: shown(knows, assumptions.knowledgeInProfile, manySided ? 0.1 : 0, chance),
      learns: shown(struggles, assumptions.strugglesInProfile, 0, chance),
      willing: chance.between(0.35, 0.8),
      perWeek: 0.25 + 0.75 * chance.next() ** 2,
    }
  })
  for (let topic = 0; topic < assumptions.topics; topic++)
    for (let count = 0; count < assumptions.deceivedPerTopic; count++) {
      const one = members[chance.below(members.length)]!
      if (!one.knows.has(topic)) one.teaches.set(topic, Math.max(one.teaches.get(topic) ?? 0, chance.between(0.1, 0.4)))
    }
  acquaint(members, chance)
  return members
}

// Topics that are asked about more are known by more, though not in the same measure.
const knownWeights = topicWeights.map(Math.sqrt)
const topics = (count: number, chance: Chance) => new Set(Array.from({ length: count }, () => oneByWeight(knownWeights, chance)))

/** Who is known for much writes it down more fully. */
const shown = (of: Set<number>, share: number, more: number, chance: Chance) => new Map([...of].filter(() => chance.happens(share + more)).map((topic) => [topic, chance.between(0.25, 0.9) + more]))

const acquaint = (members: Member[], chance: Chance) => {
  const colleagues = Map.groupBy(members, ({ organisation }) => organisation)
  const meet = (one: Member, other: Member) => one !== other && (one.known.add(other.id), other.known.add(one.id))
  for (const one of members) {
    for (let count = 0; count < 6; count++) meet(one, members[chance.below(members.length)]!)
    const around = colleagues.get(one.organisation)!
    for (let count = 0; count < Math.min(8, around.length); count++) meet(one, around[chance.below(around.length)]!)
  }
}
