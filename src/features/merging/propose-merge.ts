import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, isRefusal, missing, refuse, refuseField } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { accessQuestion } from '../questions/index.ts'
import { carryOver } from './carry-over.ts'
import type { ProposeInput } from './forms.ts'
import { holdBoth } from './hold-both.ts'
import { lapseBetween } from './lapse-merges.ts'
import { pairOf } from './pair.ts'
import { pairRefusal } from './policy.ts'

const mostOpen = 5

/**
 * Proposes to the asker of another question to make one of both. Whose questions both are has nobody to ask: then they become one at
 * once. After a no, only who said no comes back to it.
 */
export const proposeMerge = async (trx: Transaction, viewer: Member, questionId: number, { with: otherId, keep, note }: ProposeInput, now: Date): Promise<{ id: number } | Refusal> => {
  const [own, other] = [await accessQuestion(trx, viewer, questionId), await accessQuestion(trx, viewer, otherId)]
  if (!own) return missing
  if (!other || otherId === questionId) return refuseField('with', { key: 'merging.refused.unknown' })
  if (own.askerId !== viewer.personId) return refuse('forbidden', { key: 'merging.refused.not-yours' })
  if (keep !== questionId && keep !== otherId) return refuseField('keep', { key: 'platform.field.choose' })

  const held = await holdBoth(trx, questionId, otherId)
  if (isRefusal(held)) return held
  const [keptId, mergedId] = keep === questionId ? [questionId, otherId] : [otherId, questionId]
  const pair = await pairOf(trx, keptId, mergedId)
  if (!pair) return missing
  const refusal = pairRefusal(pair) ?? (await askedBeforeRefusal(trx, viewer, questionId, otherId, now))
  if (refusal) return refusal

  const { id } = await trx
    .insertInto('questionMerges')
    .values({ keptId, mergedId, proposedBy: viewer.personId, askedOf: other.askerId, note, proposedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (other.askerId === viewer.personId) await carryOver(trx, viewer, { id, ...pair }, now)
  else await recordEvent(trx, { kind: 'merge.proposed', actorId: viewer.personId, data: { mergeId: id }, at: now })
  return { id }
}

const askedBeforeRefusal = async (trx: Transaction, viewer: Member, one: number, other: number, now: Date): Promise<Refusal | undefined> => {
  await lapseBetween(trx, one, other, now)
  const earlier = await trx
    .selectFrom('questionMerges')
    .select(['id', 'outcome', 'proposedBy'])
    .where('keptId', 'in', [one, other])
    .where('mergedId', 'in', [one, other])
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (earlier && earlier.outcome === null) return refuse('conflict', { key: 'merging.refused.open' }, { mergeId: earlier.id })
  if (earlier?.outcome === 'declined' && earlier.proposedBy === viewer.personId) return refuse('conflict', { key: 'merging.refused.declined-before' })
  const { open } = await trx
    .selectFrom('questionMerges')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('proposedBy', '=', viewer.personId)
    .where('outcome', 'is', null)
    .executeTakeFirstOrThrow()
  return open >= mostOpen ? refuse('conflict', { key: 'merging.refused.many', values: { most: mostOpen } }) : undefined
}
