import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type Refusal, refuse } from '../../platform/refusal.ts'
import type { Member } from '../../platform/viewer.ts'
import type { ProfileInput } from './forms.ts'
import type { Side } from './queries.ts'

/** Changes the viewer's own profile, unless it was changed elsewhere since they opened it. */
export const editProfile = async (trx: Transaction, viewer: Member, input: ProfileInput, now: Date): Promise<Refusal | { handle: string }> => {
  const { name, role, about, reach } = input
  const { version } = await trx.selectFrom('people').select('version').where('id', '=', viewer.personId).forUpdate().executeTakeFirstOrThrow()
  if (input.version !== undefined && input.version !== version) return refuse('conflict', { key: 'people.edit.stale' }, { version })
  await trx
    .updateTable('people')
    .set({ name, role, about, reach, version: version + 1 })
    .where('id', '=', viewer.personId)
    .execute()
  await keepPhrases(trx, viewer.personId, 'learn', input.learn, now)
  await keepPhrases(trx, viewer.personId, 'teach', input.teach, now)
  await recordEvent(trx, { kind: 'person.edited', actorId: viewer.personId, at: now })
  return { handle: viewer.handle }
}

// A phrase that stays as it was keeps its date: reordering or adding others does not make it any fresher.
const keepPhrases = async (trx: Transaction, personId: number, side: Side, texts: string[], now: Date) => {
  const earlier = await trx.deleteFrom('phrases').where('personId', '=', personId).where('side', '=', side).returning(['text', 'freshAt']).execute()
  if (texts.length === 0) return
  const freshness = new Map(earlier.map(({ text, freshAt }) => [text, freshAt]))
  const today = now.toISOString().slice(0, 10)
  await trx
    .insertInto('phrases')
    .values(texts.map((text, position) => ({ personId, side, text, position, freshAt: freshness.get(text) ?? today })))
    .execute()
}

/** The viewer says that what stands in their profile still holds. */
export const renewPhrases = async (trx: Transaction, viewer: Member, now: Date): Promise<void> => {
  await trx.updateTable('phrases').set({ freshAt: sql`${now.toISOString().slice(0, 10)}` }).where('personId', '=', viewer.personId).execute()
  await recordEvent(trx, { kind: 'person.edited', actorId: viewer.personId, at: now })
}
