import { sql } from 'kysely'
import { contributionVisibleTo } from '../../platform/access.ts'
import type { Database, Transaction } from '../../platform/database.ts'
import { type Person, type Whereabouts, atContribution, personFrom } from '../../platform/person.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { type Place, placeVisibleTo, standsAt } from './place.ts'

/** A contribution as it is shown: with who wrote it, whom it answers and whom it helped. */
export type Contribution = {
  id: number
  questionId: number | null
  circleId: number | null
  kind: 'talk' | 'join' | 'experience'
  text: string
  worked: string
  didNotWork: string
  replyTo: number | null
  /** Who wrote what this answers. */
  replyToAuthor: Person | null
  version: number
  writtenAt: Date
  editedAt: Date | null
  deletedAt: Date | null
  /** Never shown: by it the viewer's own is known. */
  authorId: number
  author: Person
  /** Who said that it helped them, the first one first. */
  helped: Helped[]
}

/** Somebody whom it helped; their id is never shown. */
export type Helped = { personId: number; person: Person }

const shown = (db: Database | Transaction, at: Whereabouts = atContribution()) =>
  db
    .selectFrom('contributions')
    .innerJoin('people', 'people.id', 'contributions.authorId')
    .leftJoin('contributions as answered', 'answered.id', 'contributions.replyTo')
    .leftJoin('people as answeredAuthor', 'answeredAuthor.id', 'answered.authorId')
    .select([
      'contributions.id',
      'contributions.questionId',
      'contributions.circleId',
      'contributions.kind',
      'contributions.text',
      'contributions.worked',
      'contributions.didNotWork',
      'contributions.replyTo',
      sql<Person | null>`case when answered.id is not null then ${personFrom(at, 'answeredAuthor')} end`.as('replyToAuthor'),
      'contributions.version',
      'contributions.writtenAt',
      'contributions.editedAt',
      'contributions.deletedAt',
      'contributions.authorId',
      personFrom(at).as('author'),
      sql<Helped[]>`(select coalesce(json_agg(json_build_object('personId', helped.id, 'person', ${personFrom(at, 'helped')}) order by helpful_marks.at, helped.id), '[]')
        from helpful_marks join people helped on helped.id = helpful_marks.person_id
        where contribution_id = contributions.id and helped.erased_at is null)`.as('helped'),
    ])

/** Somebody who may or may not read a place, or who is known to. */
export type PlaceReader = Viewer | 'may-read'

/** Found once for a whole list, not for everybody in it. */
const whereabouts = (place: Place): Whereabouts => ({
  questionId: 'circleId' in place ? sql`(select circles.question_id from circles where circles.id = ${place.circleId})` : sql`${place.questionId}`,
})

const inPlace = (db: Database, reader: PlaceReader, place: Place) =>
  shown(db, whereabouts(place)).where(standsAt(place)).$if(reader !== 'may-read', (query) => query.where(placeVisibleTo(reader as Viewer, place)))

type Kinds = { kinds?: readonly Contribution['kind'][] }

/**
 * What was written in a place, the oldest first, after the id `after`: one query, whatever it lists.
 * A place that the viewer may not read has nothing in it.
 */
export const contributionsOf = (
  db: Database,
  reader: PlaceReader,
  place: Place,
  { after = 0, limit, kinds }: Kinds & { after?: number | undefined; limit: number },
): Promise<Contribution[]> =>
  inPlace(db, reader, place)
    .$if(kinds !== undefined, (query) => query.where('contributions.kind', 'in', kinds!))
    .where('contributions.id', '>', after)
    .orderBy('contributions.id')
    .limit(limit)
    .execute()

/** The last of what was written in a place before the id `before`, the oldest of those first. */
export const latestContributions = async (
  db: Database,
  reader: PlaceReader,
  place: Place,
  { before, limit, kinds }: Kinds & { before?: number | undefined; limit: number },
): Promise<Contribution[]> => {
  const newestFirst = await inPlace(db, reader, place)
    .$if(kinds !== undefined, (query) => query.where('contributions.kind', 'in', kinds!))
    .$if(before !== undefined, (query) => query.where('contributions.id', '<', before!))
    .orderBy('contributions.id', 'desc')
    .limit(limit)
    .execute()
  return newestFirst.toReversed()
}

/** One contribution, if the viewer may read it. */
export const contributionFor = (db: Database | Transaction, viewer: Viewer, id: number): Promise<Contribution | undefined> =>
  shown(db).where('contributions.id', '=', id).where(contributionVisibleTo(viewer)).executeTakeFirst()

/** These contributions, for whoever is known to read the place that they stand in. */
export const contributionsById = (db: Database, ids: number[]): Promise<Contribution[]> =>
  ids.length === 0 ? Promise.resolve([]) : shown(db).where('contributions.id', 'in', ids).execute()
