import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { featuresOf } from './features.ts'
import { ourKnowledge } from './knowledge.ts'
import { pack } from './pack.ts'
import type { Source } from './source.ts'

/** Reads the texts of these owners anew, and keeps what they can be found by instead of what was kept before. */
export const writeTexts = async (trx: Transaction, source: Source, ownerIds: number[]): Promise<void> => {
  // One writer at a time: what is counted is counted in rows that all texts share.
  await sql`select pg_advisory_xact_lock(hashtext('matching'))`.execute(trx)
  const knowledge = ourKnowledge()
  const rows = (await source.readTexts(trx, ownerIds)).map((text) => {
    const { features, strengths, sizes } = pack(source.name, featuresOf(text, knowledge))
    return { owner_id: text.ownerId, id: text.id, person_id: text.personId, features, strengths: strengths.toString('hex'), sizes }
  })
  await sql`delete from matching_texts where source = ${source.name} and owner_id = any(${ownerIds}::bigint[])`.execute(trx)
  await sql`
    insert into matching_texts (source, owner_id, id, person_id, features, strengths, sizes)
    select ${source.name}, owner_id, id, person_id, features, decode(strengths, 'hex'), sizes
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given(owner_id bigint, id bigint, person_id bigint, features integer[], strengths text, sizes double precision[])`.execute(trx)
}
