import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import type { Member } from '../../platform/viewer.ts'

/** The tables that hold something of a person, by the column that says whose it is; without what is a secret, derived, or about somebody else. */
export const personal: { table: string; column: string; without?: string[] }[] = [
  { table: 'people', column: 'id' },
  { table: 'identities', column: 'person_id' },
  { table: 'pictures', column: 'person_id' },
  { table: 'memberships', column: 'person_id' },
  { table: 'administrators', column: 'person_id' },
  { table: 'confidants', column: 'person_id' },
  { table: 'aliases', column: 'person_id' },
  { table: 'alias_liftings', column: 'person_id', without: ['lifted_by'] },
  { table: 'phrases', column: 'person_id' },
  { table: 'acquaintances', column: 'person_id' },
  { table: 'sessions', column: 'person_id', without: ['token_digest'] },
  { table: 'passkeys', column: 'person_id', without: ['public_key'] },
  { table: 'access_tokens', column: 'person_id', without: ['token_digest'] },
  { table: 'address_confirmations', column: 'person_id', without: ['token_digest'] },
  { table: 'drafts', column: 'person_id' },
  { table: 'questions', column: 'asker_id', without: ['search'] },
  { table: 'question_states', column: 'person_id' },
  { table: 'question_readers', column: 'person_id' },
  { table: 'question_invitations', column: 'person_id' },
  { table: 'ambassadors', column: 'person_id' },
  { table: 'introductions', column: 'introducer_id' },
  { table: 'introduction_sides', column: 'person_id', without: ['address'] },
  { table: 'joins', column: 'person_id' },
  { table: 'question_merges', column: 'proposed_by' },
  { table: 'follows', column: 'person_id' },
  { table: 'contributions', column: 'author_id' },
  { table: 'helpful_marks', column: 'person_id' },
  { table: 'reading_marks', column: 'person_id' },
  { table: 'circles', column: 'formed_by' },
  // By whom somebody was asked in may be known to them under an alias only.
  { table: 'circle_members', column: 'person_id', without: ['invited_by'] },
  { table: 'circle_renewals', column: 'person_id' },
  { table: 'harvests', column: 'begun_by', without: ['search'] },
  { table: 'harvest_versions', column: 'person_id', without: ['content'] },
  { table: 'consents', column: 'person_id' },
  { table: 'harvest_uses', column: 'person_id' },
  { table: 'calendar_feeds', column: 'person_id', without: ['secret_digest'] },
  { table: 'calendar_entries', column: 'person_id', without: ['digest'] },
  { table: 'push_subscriptions', column: 'person_id', without: ['endpoint', 'p256dh', 'auth'] },
  { table: 'mailed_replies', column: 'person_id', without: ['message_digest'] },
  { table: 'notice_choices', column: 'person_id' },
  { table: 'notices', column: 'person_id', without: ['look_at'] },
  { table: 'quiet_times', column: 'person_id' },
  // Whom it was about is not theirs to take along.
  { table: 'events', column: 'actor_id', without: ['tx', 'data.personId', 'data.personIds'] },
  { table: 'mails', column: 'person_id', without: ['html', 'headers', 'claimed_until', 'text'] },
]

/** Columns that name a person in somebody else's row, which is not theirs to take along; and what lasts for minutes only. */
export const notPersonal = [
  'acquaintances.other_id',
  'administrators.appointed_by',
  'alias_liftings.lifted_by',
  'circle_members.invited_by',
  'circles.closed_by',
  'confidants.appointed_by',
  'harvests.published_by',
  'idempotency_keys.person_id',
  'invitations.invited_by',
  'question_invitations.invited_by',
  'passkey_challenges.person_id',
  'question_merges.asked_of',
  'question_merges.ended_by',
  'question_merges.undone_by',
]

/** Everything of the viewer's, by the table it stands in. */
export const exportData = async (db: Database, viewer: Member): Promise<Record<string, unknown[]>> => {
  const parts: [string, unknown[]][] = []
  for (const { table, column, without = [] } of personal) parts.push([table, await rowsOf(db, viewer, table, column, without)])
  return Object.fromEntries(parts.filter(([, rows]) => rows.length > 0))
}

const rowsOf = async (db: Database, viewer: Member, table: string, column: string, without: string[]): Promise<unknown[]> => {
  const { rows } = await sql<{ row: unknown }>`
    select ${without.reduce((row, field) => sql`${row} #- ${field.split('.')}::text[]`, sql`to_jsonb(mine)`)} as row from ${sql.table(table)} mine where ${sql.ref(`mine.${column}`)} = ${viewer.personId}`.execute(db)
  return rows.map(({ row }) => row)
}
