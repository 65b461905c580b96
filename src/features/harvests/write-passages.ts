import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { type Refusal, refuseField } from '../../platform/refusal.ts'
import { type Place, citableAmong } from './citable.ts'
import { type DraftPassage, draftPassages } from './draft.ts'
import type { WantedPassage } from './forms.ts'

type Harvest = Place & { id: number; publishedAt: Date | null }

/**
 * Makes the passages of a draft what is wanted, in that order. A passage is known again by its id, or else by its text, so
 * that what people answered stays with it; in another wording it is asked about anew.
 */
export const writePassages = async (trx: Transaction, harvest: Harvest, wanted: WantedPassage[]): Promise<void | Refusal> => {
  const present = await draftPassages(trx, harvest.id)
  const refusal = await citationRefusal(trx, harvest, wanted, present)
  if (refusal) return refusal
  const matched = matchPassages(present, wanted)
  await leaveOut(trx, harvest, present.filter((passage) => !matched.some(({ known }) => known === passage)))
  const placed: { id: number; from: number[] }[] = []
  for (const [index, { passage, known }] of matched.entries()) {
    const id = known ? await rewrite(trx, known, passage.text, index + 1) : await insert(trx, harvest.id, passage.text, index + 1)
    placed.push({ id, from: passage.from })
  }
  await citeSources(trx, placed)
  await keepConsents(trx, harvest)
}

const citationRefusal = async (trx: Transaction, harvest: Harvest, wanted: WantedPassage[], present: DraftPassage[]) => {
  const cited = new Set(present.flatMap(({ from }) => from))
  const citable = await citableAmong(trx, harvest, [...new Set(wanted.flatMap(({ from }) => from))], cited)
  const wrong = wanted.findIndex(({ from }) => from.some((id) => !citable.has(id)))
  return wrong < 0 ? undefined : refuseField(`passages.${wrong}.from`, { key: 'harvests.passage.not-from-here' })
}

type Matched = { passage: WantedPassage; known: DraftPassage | undefined }

/** Ids go first, so that a passage which got the text of another does not take its place. */
export const matchPassages = (present: DraftPassage[], wanted: WantedPassage[]): Matched[] => {
  const free = new Set(present)
  const take = (fits: (passage: DraftPassage) => boolean) => {
    const found = [...free].find(fits)
    if (found) free.delete(found)
    return found
  }
  const byId = wanted.map((passage) => (passage.id ? take(({ id }) => id === passage.id) : undefined))
  return wanted.map((passage, index) => ({ passage, known: byId[index] ?? take(({ text }) => text === passage.text) }))
}

const leaveOut = async (trx: Transaction, harvest: Harvest, passages: DraftPassage[]) => {
  const ids = passages.map(({ id }) => id)
  if (ids.length === 0) return
  // A published passage keeps its row: those cited in it must be able to take back their name from what was published.
  if (harvest.publishedAt) await trx.updateTable('passages').set({ position: null }).where('id', 'in', ids).execute()
  else await trx.deleteFrom('passages').where('id', 'in', ids).execute()
}

const insert = async (trx: Transaction, harvestId: number, text: string, position: number) => {
  const { id } = await trx.insertInto('passages').values({ harvestId, text, position }).returning('id').executeTakeFirstOrThrow()
  return id
}

const rewrite = async (trx: Transaction, known: DraftPassage, text: string, position: number) => {
  const reworded = known.text !== text
  if (reworded) {
    await trx.updateTable('passages').set({ text, position, version: known.version + 1 }).where('id', '=', known.id).execute()
    await trx.updateTable('consents').set({ answer: null, answeredAt: null, askedAt: null }).where('passageId', '=', known.id).execute()
  } else if (known.position !== position) {
    await trx.updateTable('passages').set({ position }).where('id', '=', known.id).execute()
  }
  return known.id
}

const citeSources = async (trx: Transaction, placed: { id: number; from: number[] }[]) => {
  const ids = placed.map(({ id }) => id)
  const pairs = placed.flatMap(({ id, from }) => [...new Set(from)].map((contributionId) => ({ passageId: id, contributionId })))
  if (ids.length === 0) return
  await trx.deleteFrom('passageSources').where('passageId', 'in', ids).execute()
  if (pairs.length) await trx.insertInto('passageSources').values(pairs).execute()
}

/** Everybody cited can answer from now on. Who is cited no more has nothing to answer, unless it was published with them in it. */
const keepConsents = async (trx: Transaction, harvest: Harvest) => {
  await sql`
    insert into consents (passage_id, person_id)
    select distinct passages.id, contributions.author_id
      from passages
      join passage_sources on passage_sources.passage_id = passages.id
      join contributions on contributions.id = passage_sources.contribution_id
     where passages.harvest_id = ${harvest.id} and passages.position is not null
    on conflict do nothing`.execute(trx)
  if (harvest.publishedAt) return
  await sql`
    delete from consents using passages
     where passages.id = consents.passage_id and passages.harvest_id = ${harvest.id}
       and not exists (select from passage_sources join contributions on contributions.id = passage_sources.contribution_id
         where passage_sources.passage_id = passages.id and contributions.author_id = consents.person_id)`.execute(trx)
}
