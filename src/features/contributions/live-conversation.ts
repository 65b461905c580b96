import type { Deps } from '../../platform/deps.ts'
import type { Ask } from '../../platform/env.ts'
import type { Database } from '../../platform/database.ts'
import type { RecordedEvent } from '../../platform/events.ts'
import { type Topic, liveStream } from '../../platform/live.ts'
import { presentContribution } from './api.ts'
import { type Place, placeVisibleTo } from './place.ts'
import { contributionsById } from './queries.ts'

const narrowing: Topic['narrowing'] = new Set(['circle.left', 'circle.answered', 'question.left', 'question.edited', 'question.audience-changed', 'question.unmerged'])

/** What happens at a question or in a circle, as server-sent events: for those who may read it, as long as they may. */
export const liveConversation = (c: Ask, deps: Deps, place: Place): Promise<Response> =>
  liveStream(c, deps, topicOf(place), () => mayRead(deps.db, c, place))

/** The topic that live pages of a place follow. */
export const topicOf = (place: Place): Topic =>
  'circleId' in place
    ? { of: 'circle', id: place.circleId, draw: drawEvents, narrowing }
    : { of: 'question', id: place.questionId, draw: drawEvents, narrowing }

// Somebody may have left an organisation since they began to read along.
const mayRead = async (db: Database, { var: { viewer } }: Ask, place: Place): Promise<boolean> => {
  const present = viewer.kind === 'visitor' ? viewer : { ...viewer, organisationIds: await organisationIdsOf(db, viewer.personId) }
  const { may } = await db.selectNoFrom(placeVisibleTo(present, place).as('may')).executeTakeFirstOrThrow()
  return may
}

const organisationIdsOf = async (db: Database, personId: number): Promise<number[]> => {
  const rows = await db.selectFrom('memberships').select('organisationId').where('personId', '=', personId).execute()
  return rows.map(({ organisationId }) => organisationId)
}

/** Each event with the contribution as it stands now, so that what has been deleted since is not told any more. Who did something else is not told. */
const drawEvents = async (db: Database, events: RecordedEvent[]): Promise<object[]> => {
  const ids = events.flatMap(({ contributionId }) => contributionId ?? [])
  const contributions = new Map((await contributionsById(db, [...new Set(ids)])).map((contribution) => [contribution.id, contribution]))
  return events.map(({ kind, at, contributionId }) => {
    const contribution = contributionId === null ? undefined : contributions.get(contributionId)
    return { kind, at: at.toISOString(), ...(contribution && { contribution: presentContribution(contribution) }) }
  })
}
