import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { eventPlace } from './begin-harvest.ts'
import { draftPassages, lockHarvest } from './draft.ts'

/**
 * Asks everybody cited who did not answer and was not asked yet. From here they have seven days; after those their
 * passages may go without their name. Asked again after a new wording, they have seven days again.
 */
export const askConsent = async (trx: Transaction, viewer: Member, harvestId: number, now: Date): Promise<{ id: number; asked: number } | Refusal> => {
  const harvest = await lockHarvest(trx, viewer, harvestId)
  if (!harvest) return missing
  const passages = await draftPassages(trx, harvestId)
  if (passages.length === 0) return refuse('conflict', { key: 'harvests.publish.nothing' })
  return { id: harvestId, asked: await askThoseCited(trx, viewer, harvest, now) }
}

type Asking = { id: number; questionId: number; circleId: number | null }

/** Answers how many people were asked. */
export const askThoseCited = async (trx: Transaction, viewer: Member, harvest: Asking, now: Date): Promise<number> => {
  const { rows } = await sql<{ personId: number }>`
    update consents set asked_at = ${now}
      from passages, people
     where passages.id = consents.passage_id and passages.harvest_id = ${harvest.id} and passages.position is not null
       and people.id = consents.person_id and people.erased_at is null
       and consents.answer is null and consents.asked_at is null
       and exists (select from passage_sources join contributions on contributions.id = passage_sources.contribution_id
         where passage_sources.passage_id = passages.id and contributions.author_id = consents.person_id)
    returning consents.person_id`.execute(trx)
  const personIds = [...new Set(rows.map(({ personId }) => personId))]
  if (personIds.length === 0) return 0
  await trx.updateTable('harvests').set({ consentAskedAt: now }).where('id', '=', harvest.id).execute()
  await recordEvent(trx, { kind: 'harvest.consent-asked', actorId: viewer.personId, harvestId: harvest.id, ...eventPlace(harvest), data: { personIds }, at: now })
  return personIds.length
}
