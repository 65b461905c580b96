import { type RawBuilder, sql } from 'kysely'
import type { Database } from './database.ts'
import type { RecordedEvent } from './events.ts'

/** What live pages follow: a question or a circle. */
export type Topic = {
  of: 'question' | 'circle'
  id: number
  /** What the events say to whoever reads along, in the same order, and the same for everyone. */
  draw: (db: Database, events: RecordedEvent[]) => Promise<object[]>
  /** The kinds of events after which somebody may no longer read here. */
  narrowing: ReadonlySet<string>
}

// At a question is told what its readers can see there. What happens in its circle, or in a harvest before it is published, is not theirs.
const inTopic = ({ of, id }: Pick<Topic, 'of' | 'id'>) =>
  of === 'circle'
    ? sql<boolean>`circle_id = ${id}`
    : sql<boolean>`question_id = ${id} and ${toldAtQuestion}`

const toldAtQuestion = sql<boolean>`circle_id is null and (harvest_id is null or kind in ('harvest.published', 'harvest.withdrawn'))`

/** What happened in a topic after an event, in order. */
export const eventsAfter = (db: Database, topic: Pick<Topic, 'of' | 'id'>, after: number, limit: number): Promise<RecordedEvent[]> =>
  db
    .selectFrom('events')
    .select(['id', 'at', 'kind', 'actorId', 'questionId', 'circleId', 'harvestId', 'contributionId', 'data'])
    .where(inTopic(topic))
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()

/**
 * The newest event in a topic: where a page that is about to be drawn begins to follow. Ask before reading what is drawn,
 * or in the same statement, so that what comes in between is told once more rather than never.
 */
export const newestEventIn = (topic: Pick<Topic, 'of' | 'id'>): RawBuilder<number> =>
  sql`coalesce((select id from events where ${inTopic(topic)} order by id desc limit 1), 0)`

/** The same for a row of a query, of which this is the column with the id of the question. */
export const newestEventAtQuestion = (column: string): RawBuilder<number> =>
  sql`coalesce((select id from events where question_id = ${sql.ref(column)} and ${toldAtQuestion} order by id desc limit 1), 0)`

export const newestEventId = async (db: Database, topic: Pick<Topic, 'of' | 'id'>): Promise<number> => {
  const { id } = await db.selectNoFrom(newestEventIn(topic).as('id')).executeTakeFirstOrThrow()
  return id
}
