import { sql } from 'kysely'
import type { Database, Transaction } from './database.ts'

/** Something that happened, named `<noun>.<past tense>`: `question.asked`, `contribution.written`. */
export type Happening = {
  kind: `${string}.${string}`
  /** Empty when time itself did it. */
  actorId: number | null
  questionId?: number
  circleId?: number
  harvestId?: number
  contributionId?: number
  data?: Record<string, unknown>
  at?: Date
}

export type RecordedEvent = {
  id: number
  at: Date
  kind: string
  actorId: number | null
  questionId: number | null
  circleId: number | null
  harvestId: number | null
  contributionId: number | null
  data: unknown
}

/** What touches people, organisations or the community itself, and so may be seen anywhere. */
export const houseTopic = 'house'

/** The topics that an event touches: what live pages wait for and what kept pages are thrown away on. */
export const topicsOf = (event: { questionId?: number | null; circleId?: number | null; harvestId?: number | null }): string[] => {
  const places = [
    ...(event.questionId ? [`question:${event.questionId}`] : []),
    ...(event.circleId ? [`circle:${event.circleId}`] : []),
    ...(event.harvestId ? [`harvest:${event.harvestId}`] : []),
  ]
  return places.length > 0 ? places : [houseTopic]
}

export type Announcement = { id: number; topics: string[] }

const announcements = new WeakMap<Transaction, Announcement[]>()

/**
 * Lets one transaction at a time speak in a question or circle, until it commits. Ids are dealt before a commit, so without this
 * a later id could be seen before an earlier one, and whoever resumes after an id would miss it. Question before circle, always,
 * so that two of them never wait for each other.
 */
const takeTurn = async (trx: Transaction, { questionId, circleId }: Pick<Happening, 'questionId' | 'circleId'>): Promise<void> => {
  if (questionId) await sql`select from questions where id = ${questionId} for no key update`.execute(trx)
  if (circleId) await sql`select from circles where id = ${circleId} for no key update`.execute(trx)
}

/** Appends what happened to the log, in the transaction in which it happens. Within a question or circle, ids follow the commits. */
export const recordEvent = async (trx: Transaction, happening: Happening): Promise<void> => {
  const { data, at, ...columns } = happening
  await takeTurn(trx, happening)
  const { id } = await trx
    .insertInto('events')
    .values({ ...columns, data: JSON.stringify(data ?? {}), ...(at && { at }) })
    .returning('id')
    .executeTakeFirstOrThrow()
  announceAfterCommit(trx, { id, topics: topicsOf(happening) })
}

/** For statements that append their event themselves, after taking the row of its question or circle: tells live pages once the transaction has committed. */
export const announceAfterCommit = (trx: Transaction, announcement: Announcement): void => {
  announcements.get(trx)?.push(announcement)
}

/** Runs a write that is a single statement, and so a transaction of itself; one that is refused has changed nothing. */
export const inOneStatement = <Result>(db: Database, announce: (announcements: Announcement[]) => Promise<void> | void, act: (trx: Transaction) => Promise<Result>): Promise<Result> =>
  db.connection().execute(async (connection) => {
    const heard: Announcement[] = []
    announcements.set(connection as Transaction, heard)
    const result = await act(connection as Transaction)
    if (heard.length) await announce(heard)
    return result
  })

class RolledBack extends Error {
  readonly result: unknown
  constructor(result: unknown) {
    super('rolled back')
    this.result = result
  }
}

/**
 * Runs one write in one transaction. What `rollsBack` says no to is answered, but leaves nothing behind.
 * Live pages hear of it after the commit, never before.
 */
export const inTransaction = async <Result>(
  db: Database,
  announce: (announcements: Announcement[]) => Promise<void> | void,
  act: (trx: Transaction) => Promise<Result>,
  rollsBack: (result: Result) => boolean,
): Promise<Result> => {
  const heard: Announcement[] = []
  try {
    const result = await db.transaction().execute(async (trx) => {
      announcements.set(trx, heard)
      const outcome = await act(trx)
      if (rollsBack(outcome)) throw new RolledBack(outcome)
      return outcome
    })
    if (heard.length) await announce(heard)
    return result
  } catch (error) {
    if (error instanceof RolledBack) return error.result as Result
    throw error
  }
}
