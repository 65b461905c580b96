import { type Client, escapeIdentifier } from 'pg'
import type { Table } from './tables.ts'

/** The number that was dealt out last. It may be higher than any that is left: what is deleted does not free its number. */
export async function lastNumber(client: Client, { name, identity }: Table): Promise<string | null> {
  if (identity === undefined) return null
  const { rows } = await client.query<{ last: string | null }>(
    `select s.last_value::text as last from pg_sequences s
      where format('%I.%I', s.schemaname, s.sequencename) = pg_get_serial_sequence($1, $2)`,
    [escapeIdentifier(name), identity],
  )
  return rows[0]?.last ?? null
}

export async function continueAfter(client: Client, { name, identity }: Table, last: string | null): Promise<void> {
  if (identity === undefined || last === null) return
  await client.query('select setval(pg_get_serial_sequence($1, $2), $3)', [escapeIdentifier(name), identity, last])
}
