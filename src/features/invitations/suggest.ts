import { sql } from 'kysely'
import type { Database, Transaction } from '../../platform/database.ts'
import type { Person } from '../../platform/person.ts'
import type { Member } from '../../platform/viewer.ts'
import { type Found, type LikeText, evidenceFor } from './evidence.ts'
import { type Askable, type QuestionToAsk, askable, know } from './facts.ts'
import { type Candidate, type Side, evidenceWeights, fitOf, propose, proposeConnector, sideOf, sides } from './rules.ts'

/** Somebody to ask, and why, in the order of how much it says. */
export type Suggestion = { person: Person; role: string; organisations: string[]; reasons: Found[]; known: boolean; shared: string[] }
export type Suggestions = Record<Side, Suggestion[]> & { connector: Suggestion[] }

/** Finds what is most like a question; who may see it is asked here. */
export type FindLike = (db: Database | Transaction, text: { title: string; story: string }) => Promise<LikeText[]>

const mostReasons = 2
const mostBridged = 20

/** The people whom this viewer could ask to this question today: who may have lived through it, who may have it too, and who may know them. */
export const suggestionsFor = async (db: Database, viewer: Member, question: QuestionToAsk, findLike: FindLike, now: Date): Promise<Suggestions> => {
  const found = await evidenceFor(db, viewer, question, await findLike(db, question))
  const people = await askable(db, viewer, question, [...new Set(found.map(({ personId }) => personId))], now)
  const seed = `${question.id}:${now.toISOString().slice(0, 10)}`
  const taken = new Set<number>()
  const onSide = (side: Side) => {
    const candidates = people.filter(({ personId }) => !taken.has(personId)).map((person) => candidate(person, found, side))
    const proposed = propose(candidates, seed)
    for (const { personId } of proposed) taken.add(personId)
    return proposed.map(suggestion)
  }
  const [lived, has] = sides.map(onSide) as [Suggestion[], Suggestion[]]
  return { lived, has, connector: await connectors(db, viewer, question, { found, people, taken, seed }, now) }
}

type Proposed = Candidate & { asked: Askable; found: Found[] }

const candidate = (asked: Askable, found: Found[], side: Side): Proposed => {
  const theirs = found.filter(({ personId, kind }) => personId === asked.personId && sideOf[kind] === side)
  return { ...asked, asked, found: theirs, evidence: theirs }
}

const suggestion = ({ asked, found }: Proposed): Suggestion => {
  const { person, role, organisations, known, shared } = asked
  return { person, role, organisations, known, shared, reasons: strongest(found) }
}

const strongest = (found: Found[]): Found[] => {
  const inOrder = found.toSorted((one, other) => other.likeness * evidenceWeights[other.kind] - one.likeness * evidenceWeights[one.kind])
  return inOrder.filter(({ told }, at) => inOrder.findIndex((earlier) => earlier.told.text === told.text) === at).slice(0, mostReasons)
}

type Around = { found: Found[]; people: Askable[]; taken: Set<number>; seed: string }

/**
 * Somebody whom the viewer knows, and who knows people that fit and whom the viewer does not know. Whom they know is seen by those two alone, so it is
 * never told, and which of the people it is can't be seen from it.
 */
const connectors = async (db: Database, viewer: Member, question: QuestionToAsk, { found, people, taken, seed }: Around, now: Date): Promise<Suggestion[]> => {
  const fits = ({ personId }: Askable) => fitOf(found.filter((one) => one.personId === personId))
  const strangers = people.filter(({ known }) => !known).toSorted((one, other) => fits(other) - fits(one)).slice(0, mostBridged)
  if (strangers.length === 0) return []
  const { rows } = await sql<{ personId: number; bridges: number }>`
    select people.id as person_id, count(stranger.id) as bridges
    from people join unnest(${strangers.map(({ personId }) => personId)}::bigint[]) as stranger (id) on stranger.id <> people.id and ${know(sql`people.id`, sql`stranger.id`)}
    where ${know(sql`${viewer.personId}::bigint`, sql`people.id`)}
    group by people.id`.execute(db)
  const bridges = new Map(rows.map((row) => [row.personId, row.bridges]))
  const able = (await askable(db, viewer, question, [...bridges.keys()], now)).filter(({ personId }) => !taken.has(personId))
  const one = proposeConnector(able.map((asked) => Object.assign(candidate(asked, [], 'lived'), { bridges: bridges.get(asked.personId) ?? 0 })), seed)
  return one ? [suggestion(one)] : []
}
