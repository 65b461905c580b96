/**
 * How Kring proposes people: who fits, who comes first among those, how often somebody is asked. All of it stands here, each rule
 * with its reason, and the help page for members is made from this file. The same code serves people and the simulation
 * (npm run bench:network). Pure: the same people, the same question and the same day give the same proposal.
 */

/** What tells that somebody may know something of a question, and how far each is believed. */
export const evidenceWeights = {
  /** They wrote what happened to them with a question like this: nothing says more. */
  experience: 1,
  /** They are thanked by name in what came out of one. */
  harvest: 0.95,
  /** They say of themselves that they can teach it, or lived through it. */
  teach: 0.9,
  /** They asked the same before, so they have it too, or have had it. */
  question: 1,
  /** They say of themselves that they want to learn it. */
  learn: 0.9,
  /** They joined a question like this. */
  join: 0.85,
  /** Only a theme is the same. Better than nobody; worse than anything above. */
  theme: 0.3,
} as const

export type EvidenceKind = keyof typeof evidenceWeights

/** What somebody lived through, and what somebody has too, are two lists: they are asked for two different things. */
export const sideOf = {
  experience: 'lived',
  harvest: 'lived',
  teach: 'lived',
  question: 'has',
  learn: 'has',
  join: 'has',
  theme: 'has',
} as const satisfies Record<EvidenceKind, Side>

export const sides = ['lived', 'has'] as const
export type Side = (typeof sides)[number]

/** One thing that was found: how alike it is to the question, 0 to 1, and how many said that it helped them. */
export type Evidence = { kind: EvidenceKind; likeness: number; helped?: number }

/** Somebody who may be proposed, with all that the rules look at. */
export type Candidate = {
  personId: number
  evidence: Evidence[]
  organisationIds: number[]
  /** Whether the one who looks and this person know each other. */
  known: boolean
  /** Said that they are busy until a day that is still to come. */
  busy: boolean
  /** How often they were asked in the last `latelyDays`, whatever they said. */
  askedLately: number
  /** How many of those, in the last `openDays`, did not lead to anything yet. "Not now" and no answer are one and the same here. */
  open: number
  /** Days since the last of those; nothing when there is none. */
  lastOpenDays?: number | undefined
  everAsked: boolean
}

/** How many, how often, how long. Each is told on the help page. */
export const limits = {
  /** A list that can be read in one look, and that makes one think of each. */
  mostPerSide: 5,
  /** Whoever works elsewhere sees what colleagues do not see any more. */
  mostOfOneOrganisation: 2,
  /** Below this, what is alike is chance. */
  leastFit: 0.08,
  latelyDays: 30,
  openDays: 14,
  /** After somebody was asked they have some days in which nobody is pointed to them, so that one question gets their attention. */
  restDays: 3,
  /** More at a time is a pile. */
  mostOpen: 3,
  /** About one a week: who knows a lot keeps liking to be asked. */
  mostAskedInMonth: 4,
  /** Asking is choosing: who asks everybody asks nobody. */
  mostByAskerInWeek: 10,
  /** Of one question, by all who may invite together. */
  mostAtQuestion: 20,
  /** Quiet days after which a question goes to ambassadors and connectors, how many of those, and how old it may be by then. */
  quietDays: 7,
  calledForQuiet: 4,
  quietAtMostDays: 30,
} as const

/** Who is not proposed today, and why. Time lifts each of these; none is a judgement. */
export const pauses = [
  /** They said so. */
  { name: 'busy', holds: ({ busy }: Candidate) => busy },
  /** One question at a time gets attention. */
  { name: 'rest', holds: ({ lastOpenDays }: Candidate) => lastOpenDays !== undefined && lastOpenDays < limits.restDays },
  { name: 'open', holds: ({ open }: Candidate) => open >= limits.mostOpen },
  { name: 'month', holds: ({ askedLately }: Candidate) => askedLately >= limits.mostAskedInMonth },
] as const

/** What moves somebody up or down among those who fit. They are multiplied, so the order of the rules means nothing. */
export const turns = [
  /** The same few are asked everywhere until they stop answering. Twice asked lately is half as far up. */
  { name: 'asked-lately', factor: ({ askedLately }: Candidate) => 1 / (1 + 0.5 * askedLately) },
  /** An answer that is still owed weighs more than one that was given. */
  { name: 'open', factor: ({ open }: Candidate) => 0.6 ** open },
  /** Quiet people know things too, and are never asked because they were never asked. */
  { name: 'never-asked', factor: ({ everAsked }: Candidate) => (everAsked ? 1 : 1.5) },
  /** Whose words helped others before is a little surer to help again. Little, or the same few come up each time. */
  { name: 'helped', factor: ({ evidence }: Candidate) => 1 + 0.05 * Math.min(4, Math.max(0, ...evidence.map(({ helped = 0 }) => helped))) },
] as const

/** People who fit about equally well take turns: by question and day each gets between nothing and this much extra. */
const mostByTurn = 0.3

/** What every list should have, where it can be had: not all of one organisation, somebody new, somebody whose turn it is, and who can introduce. */
export const mixes = ['organisation', 'unknown', 'never-asked', 'connector'] as const

/** How well somebody fits, 0 to about 1: the best that was found, and a little for what confirms it. */
export const fitOf = (evidence: Evidence[]): number => {
  const [best = 0, ...others] = evidence.map(({ kind, likeness }) => evidenceWeights[kind] * Math.min(1, likeness)).sort((one, other) => other - one)
  return best + others.slice(0, 3).reduce((sum, value, at) => sum + value * 0.25 ** (at + 1), 0)
}

export const isPaused = (candidate: Candidate): boolean => pauses.some(({ holds }) => holds(candidate))

/** What time and turn make of somebody, whatever they know. */
const fairness = (candidate: Candidate, seed: string): number =>
  turns.reduce((product, { factor }) => product * factor(candidate), 1) * (1 + mostByTurn * turnOf(seed, candidate.personId))

/** How far up somebody comes for this question on this day. */
export const weightOf = (candidate: Candidate, seed: string): number => fitOf(candidate.evidence) * fairness(candidate, seed)

/** At most five to propose, in their order; `seed` names the question and the day. */
export const propose = <Someone extends Candidate>(candidates: Someone[], seed: string, most: number = limits.mostPerSide): Someone[] => {
  const inOrder = ordered(
    candidates.filter(({ evidence }) => fitOf(evidence) >= limits.leastFit),
    (candidate) => weightOf(candidate, seed),
  )
  return wantedInEachList.reduce((chosen, _, at) => withOne(at, inOrder, chosen, most), fromTheTop(inOrder, most))
}

/** At least one of these in each list, where there is one. */
const wantedInEachList = [
  /** Whom one knows already one could have asked already. */
  ({ known }: Candidate) => !known,
  /** Somebody has to be the first to ask them. */
  ({ everAsked }: Candidate) => !everAsked,
]

/** From the top, passing over who would be one too many of an organisation. */
const fromTheTop = <Someone extends Candidate>(inOrder: Someone[], most: number): Someone[] =>
  inOrder.reduce<Someone[]>((chosen, candidate) => {
    if (chosen.length < most && mixesWith(candidate, chosen)) chosen.push(candidate)
    return chosen
  }, [])

const mixesWith = (candidate: Candidate, chosen: Candidate[]): boolean =>
  candidate.organisationIds.every((id) => chosen.filter(({ organisationIds }) => organisationIds.includes(id)).length < limits.mostOfOneOrganisation)

/** Where something wanted is missing and can be had, somebody at the back makes room who is not wanted for something else. */
const withOne = <Someone extends Candidate>(at: number, inOrder: Someone[], chosen: Someone[], most: number): Someone[] => {
  const wanted = wantedInEachList[at]!
  if (chosen.some(wanted)) return chosen
  const before = wantedInEachList.slice(0, at)
  const isSpare = (candidate: Someone) => before.every((other) => !other(candidate) || chosen.filter(other).length > 1)
  const leaves = chosen.length < most ? undefined : chosen.findLast(isSpare)
  if (chosen.length >= most && !leaves) return chosen
  const kept = chosen.filter((candidate) => candidate !== leaves)
  const one = inOrder.find((candidate) => wanted(candidate) && !chosen.includes(candidate) && mixesWith(candidate, kept))
  return one ? [...kept, one] : chosen
}

/** The same number from 0 to 1 for the same question, day and person; another for any other (FNV-1a, stirred once more). */
export const turnOf = (seed: string, personId: number): number => {
  let hash = 0x811c9dc5
  for (const letter of `${seed}:${personId}`) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000
}

/** Who may introduce, of those who can: the one who knows most of the people that fit, in turns. */
export const proposeConnector = <Someone extends Candidate & { bridges: number }>(candidates: Someone[], seed: string): Someone | undefined =>
  ordered(candidates, (candidate) => Math.min(3, candidate.bridges) * fairness(candidate, seed))[0]

/** For a question that nobody reacted to: people who want to be asked then, those who fit first, the others in turns. */
export const proposeForQuiet = <Someone extends Candidate>(candidates: Someone[], seed: string, most: number): Someone[] =>
  fromTheTop(
    ordered(candidates, (candidate) => (0.1 + fitOf(candidate.evidence)) * fairness(candidate, seed)),
    most,
  )

/** Those who are not paused, the heaviest first. */
const ordered = <Someone extends Candidate>(candidates: Someone[], weigh: (candidate: Someone) => number): Someone[] =>
  candidates
    .filter((candidate) => !isPaused(candidate))
    .map((candidate) => ({ candidate, weight: weigh(candidate) }))
    .sort((one, other) => other.weight - one.weight || one.candidate.personId - other.candidate.personId)
    .map(({ candidate }) => candidate)
