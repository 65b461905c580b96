import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { harvestWritableBy } from '../../platform/access.ts'
import type { Database, Transaction } from '../../platform/database.ts'
import { atHarvest, personFrom } from '../../platform/person.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { Cited } from './consent-standing.ts'
import type { Licence } from './forms.ts'

const facts = [
  'id',
  'questionId',
  'circleId',
  'title',
  'intro',
  'licence',
  'audience',
  'organisationId',
  'version',
  'begunBy',
  'consentAskedAt',
  'publishedAt',
  'publishedAudience',
  'publishedOrganisationId',
  'changedAt',
  'withdrawnAt',
] as const

/** What a write has to know of the harvest it is about, held until the write is done; nothing when the viewer does not write it. */
export const lockHarvest = async (trx: Transaction, viewer: Viewer, id: number) =>
  trx.selectFrom('harvests').select(facts).where('id', '=', id).where(harvestWritableBy(viewer)).forUpdate().executeTakeFirst()

/** A harvest as its writers see it. */
export const harvestForWriter = async (db: Database | Transaction, viewer: Viewer, id: number) => {
  const found = await db.selectFrom('harvests').select(facts).where('id', '=', id).where(harvestWritableBy(viewer)).executeTakeFirst()
  return found && { ...found, licence: found.licence as Licence, passages: await draftPassages(db, id) }
}
export type Draft = NonNullable<Awaited<ReturnType<typeof harvestForWriter>>>

export type DraftPassage = {
  id: number
  position: number
  text: string
  version: number
  /** The contributions that it rests on. */
  from: number[]
  cited: Cited[]
}

/** The passages of a draft in order, each with whom it cites and what they said. */
export const draftPassages = async (db: Database | Transaction, harvestId: number): Promise<DraftPassage[]> => {
  const rows = await db
    .selectFrom('passages')
    .select(['passages.id', 'passages.position', 'passages.text', 'passages.version'])
    .select((eb) => [
      sql<number[]>`array(select contribution_id::float8 from passage_sources where passage_id = passages.id order by contribution_id)`.as('from'),
      jsonArrayFrom(
        eb
          .selectFrom('passageSources')
          .innerJoin('contributions', 'contributions.id', 'passageSources.contributionId')
          .innerJoin('people', 'people.id', 'contributions.authorId')
          .leftJoin('consents', (join) => join.onRef('consents.passageId', '=', 'passages.id').onRef('consents.personId', '=', 'people.id'))
          .select(['people.id as personId', personFrom(atHarvest('passages.harvestId')).as('person'), 'consents.askedAt', 'consents.answer'])
          .select(sql<boolean>`people.erased_at is not null`.as('hasLeft'))
          .select(sql`min(contributions.id)`.as('first'))
          .whereRef('passageSources.passageId', '=', 'passages.id')
          .groupBy(['people.id', 'consents.askedAt', 'consents.answer'])
          .orderBy('first'),
      ).as('cited'),
    ])
    .where('harvestId', '=', harvestId)
    .where('position', 'is not', null)
    .orderBy('position')
    .execute()
  return rows.map(({ id, text, version, from, position, cited }) => ({
    id,
    text,
    version,
    from,
    position: position ?? 0,
    cited: cited.map(({ personId, person, hasLeft, askedAt, answer }) => ({ personId, person, hasLeft, answer, askedAt: askedAt === null ? null : new Date(askedAt) })),
  }))
}
