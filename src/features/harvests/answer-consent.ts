import { harvestVisibleTo } from '../../platform/access.ts'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, missing, refuse, refuseField } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import { type Readership, widens } from './audience.ts'
import { eventPlace } from './begin-harvest.ts'
import { waitedFor } from './consent-standing.ts'
import { draftPassages } from './draft.ts'
import type { Answer, ConsentInput } from './forms.ts'
import { publishedVersions, searchOf } from './published.ts'
import { type ContentPassage, contentAfter, sameContent } from './published-content.ts'

/**
 * Says, for passages that cite me, whether they may be published with my name, without it, or not. It can be said before
 * anybody asked and changed ever after: what is published follows at once, in every version.
 */
export const answerConsent = async (trx: Transaction, viewer: Member, harvestId: number, input: ConsentInput, now: Date): Promise<{ id: number } | Refusal> => {
  const harvest = await trx.selectFrom('harvests').selectAll().where('id', '=', harvestId).where(harvestVisibleTo(viewer)).forUpdate().executeTakeFirst()
  if (!harvest) return missing
  const citing = await passagesCiting(trx, viewer, harvestId)
  if (citing.size === 0) return refuse('forbidden', { key: 'harvests.consent.not-cited' })
  const answers = new Map<number, Answer>()
  if (input.answer) for (const id of citing.keys()) answers.set(id, input.answer)
  for (const [id, answer] of Object.entries(input.passages)) {
    if (!citing.has(Number(id))) return refuseField(`passages.${id}`, { key: 'harvests.consent.not-yours' })
    answers.set(Number(id), answer)
  }
  await keepAnswers(trx, viewer, answers, now)

  const seen: Readership = { audience: harvest.audience, organisationId: harvest.organisationId }
  const published = await changePublished(trx, harvestId, { personId: viewer.personId, answers, citing, seen }, now)
  const waiting = waitedFor(await draftPassages(trx, harvestId), now).length
  const about = { actorId: viewer.personId, harvestId, ...eventPlace(harvest), at: now }
  await recordEvent(trx, { kind: 'harvest.consent-answered', ...about, data: { waiting, published } })
  if (published === 'withdrawn') await recordEvent(trx, { kind: 'harvest.withdrawn', ...about })
  return { id: harvestId }
}

/** Takes back what was given: from now on it is "no", everywhere. */
export const withdrawConsent = (trx: Transaction, viewer: Member, harvestId: number, now: Date) =>
  answerConsent(trx, viewer, harvestId, { answer: 'no', passages: {} }, now)

/** The passages that cite this person, in the draft or in what was published, with their wording in the draft. */
const passagesCiting = async (trx: Transaction, viewer: Member, harvestId: number): Promise<Map<number, string>> => {
  const rows = await trx
    .selectFrom('consents')
    .innerJoin('passages', 'passages.id', 'consents.passageId')
    .select(['passages.id', 'passages.text'])
    .where('passages.harvestId', '=', harvestId)
    .where('consents.personId', '=', viewer.personId)
    .execute()
  return new Map(rows.map(({ id, text }) => [id, text]))
}

const keepAnswers = async (trx: Transaction, viewer: Member, answers: Map<number, Answer>, now: Date) => {
  for (const answer of new Set(answers.values())) {
    const passageIds = [...answers].flatMap(([id, given]) => (given === answer ? [id] : []))
    await trx
      .updateTable('consents')
      .set({ answer, answeredAt: now })
      .where('personId', '=', viewer.personId)
      .where('passageId', 'in', passageIds)
      .execute()
  }
}

type Change = { personId: number; answers: Map<number, Answer>; citing: Map<number, string>; seen: Readership }

/** Takes out of everything published what is not given any more. Answers what readers notice of it. */
const changePublished = async (trx: Transaction, harvestId: number, { personId, answers, citing, seen }: Change, now: Date): Promise<'same' | 'changed' | 'withdrawn'> => {
  const versions = await publishedVersions(trx, harvestId)
  const after = versions.map((version) => {
    // They said it of the draft's wording and readers; where those are others, it adds no name.
    const sameReaders = !widens({ audience: version.audience, organisationId: version.organisationId }, seen)
    const mayAddName = (passage: ContentPassage) => sameReaders && citing.get(passage.id) === passage.text
    return { ...version, content: contentAfter(version.content, { personId, answers, mayAddName }) }
  })
  const changed = after.filter((version, index) => !sameContent(version.content, versions[index]!.content))
  for (const { number, content } of changed)
    await trx
      .updateTable('harvestVersions')
      .set({ content: JSON.stringify(content) })
      .where('harvestId', '=', harvestId)
      .where('number', '=', number)
      .execute()

  const [before, current] = [versions.at(-1), after.at(-1)]
  if (!before || !current || changed.length === 0) return 'same'
  const withdrawn = current.content.passages.length === 0 && before.content.passages.length > 0
  await trx
    .updateTable('harvests')
    .set({ changedAt: now, search: searchOf(current.content), ...(withdrawn && { withdrawnAt: now, search: null }) })
    .where('id', '=', harvestId)
    .execute()
  return withdrawn ? 'withdrawn' : 'changed'
}
