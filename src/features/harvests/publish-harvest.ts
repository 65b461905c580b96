import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { presentPerson } from '../../platform/person.ts'
import { type Refusal, isRefusal, missing, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { moveQuestion } from '../questions/index.ts'
import { askThoseCited } from './ask-consent.ts'
import type { Readership } from './audience.ts'
import { eventPlace } from './begin-harvest.ts'
import { type Cited, answerMs, waitedFor } from './consent-standing.ts'
import { contentOfDraft } from './content-of-draft.ts'
import { draftPassages, lockHarvest } from './draft.ts'
import { isPublished, publishedVersions, searchOf } from './published.ts'
import type { Content } from './published-content.ts'

type Locked = NonNullable<Awaited<ReturnType<typeof lockHarvest>>>

export type Publication = { id: number; number: number; isNew: boolean }

/**
 * Publishes what a draft holds now, as its next version. It waits for those who were asked less than seven days ago: asks
 * who was not asked yet, and tells for whom it waits. Where nothing changed since the last version, that one stands.
 */
export const publishHarvest = async (trx: Transaction, viewer: Member, harvestId: number, { note }: { note: string }, now: Date): Promise<Publication | Refusal> => {
  const harvest = await lockHarvest(trx, viewer, harvestId)
  if (!harvest) return missing
  const passages = await draftPassages(trx, harvestId)
  const waiting = waitedFor(passages, now)
  if (waiting.length) return waitFor(trx, viewer, harvest, waiting, now)
  const content = contentOfDraft({ ...harvest, passages }, now)
  if (content.passages.length === 0) return refuse('conflict', { key: passages.length ? 'harvests.publish.nobody-agrees' : 'harvests.publish.nothing' })

  const readership: Readership = { audience: harvest.audience, organisationId: harvest.organisationId }
  const last = (await publishedVersions(trx, harvestId)).at(-1)
  if (last && !harvest.withdrawnAt && isPublished(last, content, readership)) return { id: harvestId, number: last.number, isNew: false }

  const number = (last?.number ?? 0) + 1
  await keepVersion(trx, viewer, harvest, { number, note, content, readership }, now)
  const about = { actorId: viewer.personId, harvestId, ...eventPlace(harvest), at: now }
  await recordEvent(trx, { kind: 'harvest.published', ...about, data: { number, note } })
  const moved = number === 1 && (await moveQuestion(trx, { questionId: harvest.questionId, to: 'harvested', personId: viewer.personId }, now))
  return isRefusal(moved) ? moved : { id: harvestId, number, isNew: true }
}

const waitFor = async (trx: Transaction, viewer: Member, harvest: Locked, waiting: Cited[], now: Date): Promise<Refusal> => {
  await askThoseCited(trx, viewer, harvest, now)
  const lastAsked = Math.max(...waiting.map(({ askedAt }) => askedAt?.getTime() ?? now.getTime()))
  const facts = {
    missing: waiting.map(({ person }) => presentPerson(person)),
    waitsUntil: new Date(lastAsked + answerMs).toISOString(),
  }
  const names = waiting.map(({ person }) => presentPerson(person).name).join(', ')
  return { ...refuse('conflict', { key: 'harvests.publish.waits-for', values: { names } }, facts), keeps: true }
}

type Version = { number: number; note: string; content: Content; readership: Readership }

const keepVersion = async (trx: Transaction, viewer: Member, harvest: Locked, { number, note, content, readership }: Version, now: Date) => {
  await trx
    .insertInto('harvestVersions')
    .values({ harvestId: harvest.id, number, publishedAt: now, personId: viewer.personId, note, content: JSON.stringify(content), ...readership })
    .execute()
  await trx
    .updateTable('harvests')
    .set({
      publishedAt: harvest.publishedAt ?? now,
      publishedBy: viewer.personId,
      publishedAudience: readership.audience,
      publishedOrganisationId: readership.organisationId,
      changedAt: now,
      withdrawnAt: null,
      search: searchOf(content),
    })
    .where('id', '=', harvest.id)
    .execute()
}
