import type { Database, Transaction } from '../../platform/database.ts'
import type { Member } from '../../platform/viewer.ts'

/** What was being typed, kept on every device that the person uses. Only they ever see it. */
export const keepDraft = async (trx: Transaction, viewer: Member, name: string, fields: Record<string, unknown>, now: Date): Promise<{ keptAt: Date }> => {
  const kept = { fields: JSON.stringify(fields), keptAt: now }
  await trx
    .insertInto('drafts')
    .values({ personId: viewer.personId, name, ...kept })
    .onConflict((conflict) => conflict.columns(['personId', 'name']).doUpdateSet(kept))
    .execute()
  return { keptAt: now }
}

export type KeptDraft = { fields: Record<string, unknown>; keptAt?: Date }

/** What was being typed, and when it was kept: a browser may hold something newer. */
export const keptDraft = async (db: Database, viewer: Member, name: string): Promise<KeptDraft> => {
  const draft = await db.selectFrom('drafts').select(['fields', 'keptAt']).where('personId', '=', viewer.personId).where('name', '=', name).executeTakeFirst()
  return draft ? { fields: draft.fields as Record<string, unknown>, keptAt: draft.keptAt } : { fields: {} }
}

export const dropDraft = async (trx: Transaction, viewer: Member, name: string): Promise<void> => {
  await trx.deleteFrom('drafts').where('personId', '=', viewer.personId).where('name', '=', name).execute()
}
