import { isWider } from '../../platform/access.ts'
import type { Database, Transaction } from '../../platform/database.ts'
import { type Refusal, isRefusal, refuseField } from '../../platform/refusal.ts'
import { type Member, type Viewer, personIdOf } from '../../platform/viewer.ts'
import type { Place } from './citable.ts'
import type { HarvestAudience } from './forms.ts'

/** For whom a harvest is, with the organisation where it is for one. */
export type Readership = { audience: HarvestAudience; organisationId: number | null }

export type AudienceWish = { audience?: HarvestAudience | undefined; organisation?: string | undefined }

/** What a new harvest is for: as wished, or else for its circle, or never for more than the question was. */
export const firstReadership = async (trx: Transaction, viewer: Member, place: Place, wish: AudienceWish): Promise<Readership | Refusal> => {
  if (wish.audience) return readershipOf(trx, viewer, place, wish)
  if (place.circleId !== null) return { audience: 'circle', organisationId: null }
  const question = await questionReadership(trx, place.questionId)
  if (question.audience === 'public' || question.audience === 'community') return { audience: 'community', organisationId: null }
  return question.audience === 'organisation' ? { audience: 'organisation', organisationId: question.organisationId } : { audience: 'circle', organisationId: null }
}

/** The readership that is wished; an organisation must be the question's or one's own. */
export const readershipOf = async (trx: Transaction, viewer: Member, place: Place, { audience, organisation }: AudienceWish): Promise<Readership | Refusal> => {
  if (audience !== 'organisation') return { audience: audience ?? 'circle', organisationId: null }
  const chosen = organisation ? await ownOrganisation(trx, viewer, organisation) : await obviousOrganisation(trx, viewer, place)
  return isRefusal(chosen) ? chosen : { audience, organisationId: chosen }
}

/** Whether people who could not read it before could read it then. */
export const widens = (wished: Readership, present: Readership): boolean =>
  isWider(wished.audience, present.audience) ||
  (wished.audience === 'organisation' && present.audience === 'organisation' && wished.organisationId !== present.organisationId)

const questionReadership = (trx: Transaction, questionId: number) =>
  trx.selectFrom('questions').select(['audience', 'organisationId']).where('id', '=', questionId).executeTakeFirstOrThrow()

const ownOrganisation = async (trx: Transaction, viewer: Member, handle: string): Promise<number | Refusal> => {
  const found = await trx.selectFrom('organisations').select('id').where('handle', '=', handle).executeTakeFirst()
  if (found && viewer.organisationIds.includes(found.id)) return found.id
  return refuseField('organisation', { key: 'harvests.audience.not-your-organisation' })
}

const obviousOrganisation = async (trx: Transaction, viewer: Member, place: Place): Promise<number | Refusal> => {
  const { organisationId } = await questionReadership(trx, place.questionId)
  const [own, ...others] = viewer.organisationIds
  if (organisationId !== null && viewer.organisationIds.includes(organisationId)) return organisationId
  if (own !== undefined && others.length === 0) return own
  return refuseField('organisation', { key: own === undefined ? 'harvests.audience.no-organisation' : 'harvests.audience.which-organisation' })
}

/** The organisations that this person can harvest for. */
export const ownOrganisations = async (db: Database, viewer: Viewer): Promise<{ handle: string; name: string }[]> =>
  db
    .selectFrom('organisations')
    .innerJoin('memberships', 'memberships.organisationId', 'organisations.id')
    .select(['organisations.handle', 'organisations.name'])
    .where('memberships.personId', '=', personIdOf(viewer))
    .orderBy('organisations.name')
    .execute()
