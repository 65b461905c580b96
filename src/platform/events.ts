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

/** The topics that an event touches: what live pages wait for and what kept pages are thrown away on. */
export const topicsOf = (event: { questionId?: number | null; circleId?: number | null; harvestId?: number | null }): string[] => [
  ...(event.questionId ? [`question:${event.questionId}`] : []),
  ...(event.circleId ? [`circle:${event.circleId}`] : []),
  ...(event.harvestId ? [`harvest:${event.harvestId}`] : []),
]

export type Announcement = { id: number; topics: string[] }

const announcements = new WeakMap<Transaction, Announcement[]>()

/** Appends what happened to the log, in the transaction in which it happens. */
export const recordEvent = async (trx: Transaction, happening: Happening): Promise<void> => {
  const { data, at, ...columns } = happening
  const { id } = await trx
    .insertInto('events')
    .values({ ...columns, data: JSON.stringify(data ?? {}), ...(at && { at }) })
    .returning('id')
    .executeTakeFirstOrThrow()
  announceAfterCommit(trx, { id, topics: topicsOf(happening) })
}

/** For statements that append their event themselves: tells live pages once the transaction has committed. */
export const announceAfterCommit = (trx: Transaction, announcement: Announcement): void => {
  announcements.get(trx)?.push(announcement)
}

class RolledBack extends Error {
  constructor(readonly result: unknown) {
    super('rolled back')
  }
}

/**
 * Runs one write in one transaction. What `rollsBack` says no to is answered, but leaves nothing behind.
 * Live pages hear of it after the commit, never before.
 */
export const inTransaction = async <Result>(
  db: Database,
  announce: (announcements: Announcement[]) => void,
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
    if (heard.length) announce(heard)
    return result
  } catch (error) {
    if (error instanceof RolledBack) return error.result as Result
    throw error
  }
}
